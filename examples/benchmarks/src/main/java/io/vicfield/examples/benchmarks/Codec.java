package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import java.util.HashMap;
import java.util.Map;

/** The operations that every contestant supports. */
interface Codec {
    void encode(ExecutorConfig config, VicSink sink);

    ExecutorConfig decode(Map<String, String> values);

    /** Writes to a new map that has room for the given number of keys. */
    default Map<String, String> encode(ExecutorConfig config, int keys) {
        // Use HashMap.newHashMap when Java 17 is no longer supported.
        Map<String, String> values = new HashMap<>(keys * 4 / 3 + 1);
        encode(config, VicSink.into(values));
        return values;
    }
}
