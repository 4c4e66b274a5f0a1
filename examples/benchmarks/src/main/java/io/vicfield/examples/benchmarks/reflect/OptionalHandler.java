package io.vicfield.examples.benchmarks.reflect;

import java.util.Optional;

/** Handles a value that may be empty. */
record OptionalHandler(Handler value) implements Handler {
    @Override
    public void encode(Object optional, String key, Writing out) {
        ((Optional<?>) optional).ifPresent(there -> value.encode(there, key, out));
    }

    @Override
    public Object decode(String key, Reading in) {
        int before = in.found();
        Object there = value.decode(key, in);
        return in.found() > before ? Optional.ofNullable(there) : Optional.empty();
    }
}
