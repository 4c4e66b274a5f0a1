package io.vicfield.codec;

import io.vicfield.text.Integers;
import org.jspecify.annotations.Nullable;

/** A whole number. Go parses 64 bits and keeps the low ones. */
final class WholeScalar<T extends Number> extends PlainScalar<T> {
    private final long max;

    /**
     * Numbers of this type.
     *
     * @param max the largest value; the smallest one is {@code -max - 1}
     */
    WholeScalar(String type, T zero, long max) {
        super(type, zero);
        this.max = max;
    }

    @Override
    String text(T value) {
        return value.toString();
    }

    @Override
    public T read(String text) {
        long value = parse(text);
        if (value > max || value < -max - 1) {
            throw new IllegalArgumentException("is out of range");
        }
        return lowBits(value);
    }

    @Override
    public @Nullable T readLeniently(String text) {
        return Integers.readable(text) ? lowBits(Long.parseLong(text)) : zero();
    }

    @SuppressWarnings("unchecked") // a T has the type of its zero value
    private T lowBits(long value) {
        Number zero = zero();
        if (zero instanceof Integer) {
            return (T) Integer.valueOf((int) value);
        }
        if (zero instanceof Short) {
            return (T) Short.valueOf((short) value);
        }
        return (T) (zero instanceof Byte ? Byte.valueOf((byte) value) : (Number) value);
    }

    /** The number that a string holds. */
    static long parse(String text) {
        if (!Integers.readable(text)) {
            throw new IllegalArgumentException("is not a whole number of 64 bits");
        }
        return Long.parseLong(text);
    }
}
