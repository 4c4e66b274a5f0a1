package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;

/** Counts keys and values and their length, without storing them. */
final class CountingSink implements VicSink {
    private long characters;
    private int keys;

    @Override
    public void put(String key, String value) {
        keys++;
        characters += key.length() + value.length();
    }

    int keys() {
        return keys;
    }

    long characters() {
        return characters;
    }
}
