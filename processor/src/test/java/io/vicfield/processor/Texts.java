package io.vicfield.processor;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.Map;
import java.util.TreeMap;

/** Stores keys and values, with secrets in clear. */
record Texts(Map<String, String> all) implements VicSource, VicSink {
    Texts() {
        this(new TreeMap<>());
    }

    @Override
    public String get(String key) {
        return all.get(key);
    }

    @Override
    public String getSecret(String key) {
        return all.get(key);
    }

    @Override
    public void put(String key, String value) {
        all.put(key, value);
    }

    @Override
    public void putSecret(String key, String value) {
        all.put(key, value);
    }
}
