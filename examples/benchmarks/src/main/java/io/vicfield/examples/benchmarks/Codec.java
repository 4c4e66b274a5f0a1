package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import java.util.HashMap;
import java.util.Map;

/** What all contestants can do. */
interface Codec {
    void encode(ExecutorConfig config, VicSink sink);

    ExecutorConfig decode(Map<String, String> values);

    /** Writes into a fresh map with room for so many keys. */
    default Map<String, String> encode(ExecutorConfig config, int keys) {
        // HashMap.newHashMap, once Java 17 is no longer supported.
        Map<String, String> values = new HashMap<>(keys * 4 / 3 + 1);
        encode(config, VicSink.into(values));
        return values;
    }
}
