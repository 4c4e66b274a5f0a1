package io.vicfield.examples.benchmarks.reflect;

import org.jspecify.annotations.Nullable;

/** How values of one type are written at a key and read from it. */
interface Handler {
    void encode(Object value, String key, Writing out);

    /** Reads a value; a zero value if none of its keys exists. */
    @Nullable Object decode(String key, Reading in);
}
