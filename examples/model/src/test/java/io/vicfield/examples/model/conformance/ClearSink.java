package io.vicfield.examples.model.conformance;

import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import java.util.Map;
import java.util.TreeMap;

/** Stores secrets unsealed, as the vectors have them. Only tests may do so. */
final class ClearSink implements VicSink {
    private final Map<String, String> values = new TreeMap<>();

    static <T> Map<String, String> encode(VicCodec<T> codec, T value) {
        ClearSink sink = new ClearSink();
        codec.encode(value, sink);
        return sink.values;
    }

    Map<String, String> values() {
        return values;
    }

    @Override
    public void put(String key, String value) {
        if (values.put(key, value) != null) {
            throw new AssertionError("written twice: " + key);
        }
    }

    @Override
    public void putSecret(String key, String value) {
        put(key, value);
    }
}
