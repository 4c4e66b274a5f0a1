package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/** A scalar with a zero value. Subclasses only format and parse values. */
abstract class PlainScalar<T> implements Scalar<T> {
    private final String type;
    private final T zero;

    PlainScalar(String type, T zero) {
        this.type = type;
        this.zero = zero;
    }

    abstract String text(T value);

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
        return text(value);
    }
}
