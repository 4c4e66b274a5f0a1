package io.vicfield.examples.benchmarks.reflect;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Handles one value at one key.
 *
 * @param write formats the value; returns null if nothing is to be written
 */
record ScalarHandler(
        Function<Object, @Nullable String> write,
        Function<String, Object> read,
        @Nullable Object zero) implements Handler {
    @Override
    public void encode(Object value, String key, Writing out) {
        String text = write.apply(value);
        if (text != null) {
            out.put(key, text);
        }
    }

    @Override
    public @Nullable Object decode(String key, Reading in) {
        String text = in.get(key);
        if (text == null || text.isEmpty()) {
            return zero;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            in.problem(key, String.valueOf(e.getMessage()));
            return zero;
        }
    }
}
