package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** A type that always has a value. */
abstract class PlainScalar<T> implements Scalar<T> {
    private final String type;
    private final T zero;

    PlainScalar(String type, T zero) {
        this.type = type;
        this.zero = zero;
    }

    abstract String text(T value);

    @Override
    public String type() {
        return type;
    }

    @Override
    public T zero() {
        return zero;
    }

    @Override
    public String write(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("is null, which only optional and nullable components may be");
        }
        return text(value);
    }
}
