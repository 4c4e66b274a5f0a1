package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.Map;
import java.util.TreeMap;

/**
 * Converts a container's create time from seconds to nanoseconds, under the same key. It never fails, so that a damaged
 * time does not keep the VM from being migrated. As in Go, a time that is missing or unreadable becomes 0, and an
 * overflow wraps.
 */
record CreateTimes(
        @VicField(scope = READ_WRITE, key = "createtime") long createTime) {
    private static final long NANOS = 1_000_000_000;

    static Map<String, String> migrate(Map<String, String> values) {
        CreateTimes before = CreateTimesCodec.INSTANCE.decodeLeniently(VicSource.of(values), problem -> {});
        Map<String, String> after = new TreeMap<>(values);
        CreateTimesCodec.INSTANCE.encode(new CreateTimes(before.createTime * NANOS), VicSink.into(after));
        return after;
    }
}
