package io.vicfield.examples.benchmarks.reflect;

import org.jspecify.annotations.Nullable;

/** Writes values of one type at a key, and reads them from it. */
interface Handler {
    void encode(Object value, String key, Writing out);

    /** Reads a value; returns a zero value if none of its keys exists. */
    @Nullable Object decode(String key, Reading in);
}
