package io.vicfield.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scalar with a zero value, given by two functions: one formats a value, the other one parses it. */
class PlainScalar<T> implements Scalar<T> {
    private final String type;
    private final T zero;
    private final Function<T, String> format;
    private final Function<String, T> parse;

    PlainScalar(String type, T zero, Function<T, String> format, Function<String, T> parse) {
        this.type = type;
        this.zero = zero;
        this.format = format;
        this.parse = parse;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final T zero() {
        return zero;
    }

    @Override
    public final String write(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(WalkContext.NULL);
        }
        return format.apply(value);
    }

    @Override
    public final T read(String text) {
        return parse.apply(text);
    }
}
