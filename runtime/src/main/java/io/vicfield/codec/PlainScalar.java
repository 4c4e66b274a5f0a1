package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/** A scalar whose subclasses only format and parse values. */
abstract class PlainScalar<T> implements Scalar<T> {
    private final String type;
    /** Null where the type has no zero value: a null value then writes no key. */
    private final @Nullable T zero;

    PlainScalar(String type, @Nullable T zero) {
        this.type = type;
        this.zero = zero;
    }

    abstract @Nullable String text(T value);

    @Override
    public String type() {
        return type;
    }

    @Override
    public @Nullable T zero() {
        return zero;
    }

    @Override
    public @Nullable String write(@Nullable T value) {
        if (value != null) {
            return text(value);
        }
        if (zero == null) {
            return null;
        }
        throw new IllegalArgumentException(WalkContext.NULL);
    }

    @Override
    public boolean mayWriteNothing() {
        return zero == null;
    }
}
