package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** A type whose values may be unset: they write nothing. */
abstract class UnsetScalar<T> implements Scalar<T> {
    private final String type;

    UnsetScalar(String type) {
        this.type = type;
    }

    abstract @Nullable String text(T value);

    @Override
    public String type() {
        return type;
    }

    @Override
    public @Nullable T zero() {
        return null;
    }

    @Override
    public @Nullable String write(@Nullable T value) {
        return value == null ? null : text(value);
    }

    @Override
    public @Nullable T readLeniently(String text, @Nullable T absent) {
        return absent;
    }

    @Override
    public boolean mayBeUnset() {
        return true;
    }
}
