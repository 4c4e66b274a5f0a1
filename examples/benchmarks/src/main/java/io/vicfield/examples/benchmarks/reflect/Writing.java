package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.VicSink;

/** Writes keys and values to a sink. */
record Writing(VicSink sink) {
    void put(String key, String text) {
        sink.put(key, text);
    }

    /** Inserts a part into a key, before its suffix. */
    static String insert(String key, String part) {
        int at = key.indexOf('@');
        return at < 0 ? key.concat(part) : key.substring(0, at) + part + key.substring(at);
    }
}
