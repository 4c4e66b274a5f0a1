package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Converts a container's create time from seconds to nanoseconds, under the same key. */
record CreateTimes(
        @VicField(scope = READ_WRITE, key = "createtime") Optional<Long> createTime) {
    private static final long NANOS = 1_000_000_000;

    static Map<String, String> migrate(Map<String, String> values) {
        CreateTimes before = CreateTimesCodec.INSTANCE.decode(VicSource.of(values));
        Map<String, String> after = new TreeMap<>(values);
        CreateTimesCodec.INSTANCE.encode(before.inNanos(), VicSink.into(after));
        return after;
    }

    private CreateTimes inNanos() {
        return new CreateTimes(createTime.map(seconds -> Math.multiplyExact(seconds, NANOS)));
    }
}
