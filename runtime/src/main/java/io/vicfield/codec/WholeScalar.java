package io.vicfield.codec;

import io.vicfield.text.Integers;
import org.jspecify.annotations.Nullable;

/** A whole number. Go parses 64 bits and keeps the low ones. */
abstract class WholeScalar<T> extends PlainScalar<T> {
    private final long min;
    private final long max;

    WholeScalar(String type, T zero, long min, long max) {
        super(type, zero);
        this.min = min;
        this.max = max;
    }

    abstract T of(long value);

    @Override
    String text(T value) {
        return value.toString();
    }

    @Override
    public T read(String text) {
        long value = parse(text);
        if (value < min || value > max) {
            throw new IllegalArgumentException("is out of range");
        }
        return of(value);
    }

    @Override
    public @Nullable T readLeniently(String text) {
        return Integers.readable(text) ? of(Long.parseLong(text)) : zero();
    }

    /** The number that a string holds. */
    static long parse(String text) {
        if (!Integers.readable(text)) {
            throw new IllegalArgumentException("is not a whole number of 64 bits");
        }
        return Long.parseLong(text);
    }
}
