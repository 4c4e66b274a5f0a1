package io.vicfield.examples.benchmarks.vmx;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.benchmarks.hand.HandCodec;
import io.vicfield.examples.model.ExecutorConfig;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Uses the hand-written codec, and a map of the file's pairs. It supports UTF-8 only, ignores comments after values,
 * and does not look for keys that differ only in case.
 */
public final class HandVmxHost extends BytesHost {
    private final HandCodec codec = new HandCodec();

    @Override
    public ExecutorConfig read(byte[] file) {
        List<String> lines = Lines.split(file);
        // Use HashMap.newHashMap when Java 17 is no longer supported.
        Map<String, String> values = new HashMap<>(lines.size() * 4 / 3 + 1);
        for (String line : lines) {
            Pair pair = Pair.parse(line);
            if (pair != null) {
                values.putIfAbsent(pair.key(), pair.value());
            }
        }
        return codec.decode(VicSource.of(values));
    }

    @Override
    byte[] merge(byte[] file, ExecutorConfig wanted) {
        List<String> lines = Lines.split(file);
        Map<String, String> values = new LinkedHashMap<>(lines.size() * 4 / 3 + 1);
        codec.encode(wanted, VicSink.into(values));
        StringBuilder merged = new StringBuilder(file.length + 64);
        for (String line : lines) {
            merged.append(merge(line, values)).append('\n');
        }
        values.forEach((key, value) -> merged.append(new Pair(key, value)).append('\n'));
        return merged.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a line with its wanted value, and removes the value from the map. */
    private static String merge(String line, Map<String, String> values) {
        Pair pair = Pair.parse(line);
        String value = pair == null ? null : values.remove(pair.key());
        return value == null || value.equals(pair.value()) ? line : new Pair(pair.key(), value).toString();
    }
}
