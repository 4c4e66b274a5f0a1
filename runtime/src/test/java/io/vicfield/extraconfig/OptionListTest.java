package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Vectors;
import io.vicfield.VicEncodeException;
import io.vicfield.spi.Session;
import io.vicfield.spi.SessionCodec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptionListTest {
    /** Stands for the class of any vSphere library. */
    private record OptionValue(String key, @Nullable Object value) {}

    private static final OptionAccess<OptionValue> ACCESS = new OptionAccess<>() {
        @Override
        public String key(OptionValue option) {
            return option.key();
        }

        @Override
        public @Nullable Object value(OptionValue option) {
            return option.value();
        }
    };

    static Stream<JsonNode> updates() {
        return Vectors.cases("option-updates");
    }

    @ParameterizedTest
    @MethodSource("updates")
    void updatesAsGo(JsonNode test) {
        assertThat(OptionList.updatesAsGo(map(test.get("existing")), map(test.get("new"))))
                .isEqualTo(map(test.get("updates")));
    }

    @Test
    void aListOfAnyBindingIsASource() {
        VicSnapshot snapshot = VicSnapshot.of(
                List.of(
                        new OptionValue("a", "text"),
                        new OptionValue("b", "<nil>"),
                        new OptionValue("c", true),
                        new OptionValue("d", 42),
                        new OptionValue("e", null)),
                ACCESS,
                "2026-01-01T00:00:00Z");
        assertThat(snapshot.values()).isEqualTo(Map.of("a", "text", "b", "", "c", "true", "d", "42", "e", ""));
        assertThat(snapshot.toString()).doesNotContain("text");
    }

    @Test
    void aRecordIsAListOfOptionsInItsOwnOrder() {
        Session session = new Session(new Session.Cmd("/bin/sh", List.of(), ""), 7, "");
        assertThat(OptionList.write(SessionCodec.INSTANCE, session, OptionValue::new))
                .containsExactly(
                        new OptionValue("guestinfo.vice./cmd/Path", "/bin/sh"),
                        new OptionValue("guestinfo.vice./cmd/inherits", "<nil>"),
                        new OptionValue("guestinfo.vice..status", "7"),
                        new OptionValue("notes", "<nil>"));
    }

    @Test
    void charactersThatXmlCannotCarryAreNotSent() {
        Session session = new Session(new Session.Cmd("sh\uD83D", List.of("\u001B[1m"), "\uD83D\uDE00\t\r\n"), 7, "");
        assertThatThrownBy(() -> OptionList.write(SessionCodec.INSTANCE, session, OptionValue::new))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContainingAll(
                        "(guestinfo.vice./cmd/Args~): contains U+001B", "(guestinfo.vice./cmd/Path): contains U+D83D")
                .hasMessageStartingWith("cannot encode, 2 problems:");
        VicDelta delta = DeltaPlanner.of(SessionCodec.INSTANCE).plan(new VicSnapshot(Map.of(), "1"), session);
        assertThatThrownBy(() -> delta.toOptions(OptionValue::new)).isInstanceOf(VicEncodeException.class);
    }

    @Test
    void theLastValueOfAKeyCounts() {
        VicSnapshot snapshot = VicSnapshot.of(
                List.of(new OptionValue("a", "1"), new OptionValue("b", ""), new OptionValue("a", "2")), ACCESS, "");
        assertThat(snapshot.values()).isEqualTo(Map.of("a", "2", "b", ""));
    }

    @Test
    void changesBetweenTwoMaps() {
        Map<String, String> first = Map.of("a", "1", "b", "2");
        Map<String, String> second = Map.of("b", "3", "c", "");
        assertThat(OptionChange.between(first, second))
                .containsExactly(new OptionChange("a", null), new OptionChange("b", "3"), new OptionChange("c", ""));
    }

    @Test
    void sizesAreMeasuredInBytes() {
        SizeLimits limits = new SizeLimits(4, 20);
        assertThat(limits.check(Map.of("a", "1234", "b", "1234", "c", "1234", "d", "1234"))
                        .fits())
                .isTrue();
        assertThat(limits.check(Map.of("a", "1", "b", "123", "c", "12")).largest())
                .containsExactly(new SizeLimits.Size("b", 3), new SizeLimits.Size("c", 2), new SizeLimits.Size("a", 1));
        SizeLimits.Report report = limits.check(Map.of("big", "äöü", "k", "1"));
        assertThat(report.tooLarge()).containsExactly(new SizeLimits.Size("big", 6));
        assertThatThrownBy(report::orThrow).hasMessageContaining("big");
        assertThat(limits.check(Map.of("a", "1234", "b", "1234", "c", "1234", "d", "1234", "e", "1"))
                        .fits())
                .isFalse();
    }

    @Test
    void sizesAfterADeltaCountKeysOfOthersButNotDeletedOnes() {
        VicSnapshot before = new VicSnapshot(Map.of("other", "12", "old", "1234567890"), "");
        VicDelta delta =
                new VicDelta(List.of(new OptionChange("new", "1"), new OptionChange("old", null)), List.of(), "");

        assertThat(new SizeLimits(4, 20).check(before, delta).totalBytes()).isEqualTo("other12new1".length());
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new TreeMap<>();
        node.properties()
                .forEach(field -> map.put(field.getKey(), field.getValue().asText()));
        return map;
    }

    @Test
    void valuesOfAFileAreASnapshot() {
        assertThat(VicSnapshot.of(Map.of("a", "text", "b", "<nil>"), "7").values())
                .isEqualTo(Map.of("a", "text", "b", ""));
        assertThat(new VicSnapshot(Map.of("a", "text"), "7")).hasToString("VicSnapshot[1 keys, changeVersion 7]");
    }

    @Test
    void xmlCarriesAllCharactersButControlCharactersAndNoncharacters() {
        for (String text : List.of("", " ", "\t\n\r", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00x")) {
            assertThat(delta("key" + text, text).toOptions(OptionValue::new)).hasSize(1);
        }
        for (String text : List.of("\u001F", "\uFFFE", "\uD83D", "\uDE00", "\uD83Dx", "x\u0000")) {
            assertThatThrownBy(() -> delta("key", text).toOptions(OptionValue::new))
                    .isInstanceOf(VicEncodeException.class)
                    .hasMessageContaining(
                            "contains U+%04X",
                            (int) text.charAt(text.length() == 2 && text.endsWith("\u0000") ? 1 : 0));
            assertThatThrownBy(() -> delta(text, "value").toOptions(OptionValue::new))
                    .isInstanceOf(VicEncodeException.class);
        }
    }

    private static VicDelta delta(String key, String value) {
        return new VicDelta(List.of(new OptionChange(key, value)), List.of(), "7");
    }
}
