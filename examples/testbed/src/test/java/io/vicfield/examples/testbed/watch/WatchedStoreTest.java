package io.vicfield.examples.testbed.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vicfield.MapStore;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watched store behaves like the store, and reports each access. */
class WatchedStoreTest {
    private static final String KEY = "guestinfo.vice./id";

    @TempDir
    private Path temporary;

    private final Map<String, String> values = new HashMap<>(Map.of("former", "a"));
    private final StoreTimes times = new StoreTimes();
    private final WatchedSink sink = new WatchedSink(VicSink.into(values), times);
    private final WatchedSource source = new WatchedSource(VicSource.of(values), times);

    @Test
    void callsArePassedOn() {
        sink.put(KEY, "b");
        sink.supersede("former", KEY);

        assertThat(values).isEqualTo(Map.of(KEY, "b"));
        assertThat(source.get(KEY)).isEqualTo("b");
        assertThat(source.get("other")).isNull();
        assertThat(source.fresh()).isSameAs(source);
        assertThat(sink.checker()).isNull();
    }

    @Test
    void callsAreCountedAndTimed() {
        sink.put(KEY, "b");
        source.get(KEY);
        source.get("other");

        assertThat(times.totals()).containsOnlyKeys("get", "put");
        assertThat(times.totals().get("get").count()).isEqualTo(2);
        assertThat(times.totals().get("get").nanos()).isPositive();
    }

    @Test
    void aCallThatFailsIsReported() {
        List<String> calls = new ArrayList<>();
        WatchedSink refusing = new WatchedSink((key, value) -> {}, (operation, key, nanos) -> calls.add(operation));

        assertThatExceptionOfType(VicSecretException.class).isThrownBy(() -> refusing.putSecret(KEY, "c"));
        assertThat(calls).containsExactly("putSecret");
    }

    @Test
    void groupsReachTheStore() {
        MapStore store = new MapStore();
        WatchedSink watched = new WatchedSink(store, times);

        watched.beginGroup("group~");
        watched.remove(KEY);
        watched.endGroup("group~");

        assertThat(times.totals()).containsOnlyKeys("beginGroup", "remove", "endGroup");
        assertThat(store.get("group~")).isEqualTo("2");
    }

    @Test
    void theFlightRecorderGetsKeysWithoutValues() throws IOException {
        Path file = temporary.resolve("store.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(StoreEvent.class);
            recording.start();
            sink.put(KEY, "b");
            source.get(KEY);
            recording.stop();
            recording.dump(file);
        }

        assertThat(RecordingFile.readAllEvents(file))
                .satisfiesExactly(
                        event -> assertThat(event.getString("operation") + " " + event.getString("key"))
                                .isEqualTo("put " + KEY),
                        event -> assertThat(Stream.of("operation", "key").map(event::getString))
                                .containsExactly("get", KEY));
    }
}
