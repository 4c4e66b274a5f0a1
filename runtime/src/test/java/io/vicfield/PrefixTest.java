package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrefixTest {
    @ParameterizedTest
    @MethodSource("cases")
    void isPutBehindTheHeaderWhenReading(JsonNode test) {
        VicSource source = VicSource.of(Map.of(test.get("want").asText(), "value"));
        VicSource prefixed = VicSource.withPrefix(source, test.get("prefix").asText());
        assertThat(prefixed.get(test.get("key").asText())).isEqualTo("value");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isPutBehindTheHeaderWhenWriting(JsonNode test) {
        MapStore store = new MapStore();
        VicSink.withPrefix(store, test.get("prefix").asText())
                .put(test.get("key").asText(), "value");
        assertThat(store.toMap()).containsExactly(Map.entry(test.get("want").asText(), "value"));
    }

    @Test
    void leavesHiddenKeysAlone() {
        MapStore store = new MapStore();
        VicSink.withPrefix(store, "init").put("common/notes", "value");
        assertThat(store.toMap()).containsOnlyKeys("common/notes");
        assertThat(VicSource.withPrefix(store, "init").get("common/notes")).isEqualTo("value");
    }

    @Test
    void isAddedToAnother() {
        MapStore store = new MapStore();
        VicSink.withPrefix(VicSink.withPrefix(store, "outer"), "inner").put("guestinfo.vice./a", "value");
        assertThat(store.toMap()).containsOnlyKeys("guestinfo.vice./outer/inner/a");
    }

    @Test
    void holdsForSecretsAndGroups() {
        Recorder recorder = new Recorder();
        VicSink sink = VicSink.withPrefix(recorder, "init");
        sink.beginGroup("guestinfo.vice./g~");
        sink.putSecret("guestinfo.vice./a@secret", "value");
        sink.remove("guestinfo.vice./b");
        sink.endGroup("guestinfo.vice./g~");
        VicSource.withPrefix(recorder.asSource(), "init").getSecret("guestinfo.vice./a@secret");

        assertThat(recorder.calls)
                .containsExactly(
                        "begin guestinfo.vice./init/g~",
                        "secret guestinfo.vice./init/a@secret",
                        "remove guestinfo.vice./init/b",
                        "end guestinfo.vice./init/g~",
                        "open guestinfo.vice./init/a@secret");
    }

    private static Stream<JsonNode> cases() {
        return Vectors.cases("inject");
    }

    /** Records the calls that reach the wrapped sink. */
    private static final class Recorder implements VicSink {
        private final List<String> calls = new ArrayList<>();

        @Override
        public void put(String key, String value) {
            calls.add("put " + key);
        }

        @Override
        public void putSecret(String key, String value) {
            calls.add("secret " + key);
        }

        @Override
        public void remove(String key) {
            calls.add("remove " + key);
        }

        @Override
        public void beginGroup(String generationKey) {
            calls.add("begin " + generationKey);
        }

        @Override
        public void endGroup(String generationKey) {
            calls.add("end " + generationKey);
        }

        private VicSource asSource() {
            return new VicSource() {
                @Override
                public @Nullable String get(String key) {
                    calls.add("get " + key);
                    return null;
                }

                @Override
                public @Nullable String getSecret(String key) {
                    calls.add("open " + key);
                    return null;
                }
            };
        }
    }
}
