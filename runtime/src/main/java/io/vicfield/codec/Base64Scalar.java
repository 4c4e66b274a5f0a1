package io.vicfield.codec;

import io.vicfield.text.Base64Text;
import org.jspecify.annotations.Nullable;

/** Bytes, stored as base64. Null and no bytes write no key. A string that is not base64 counts as missing, as in Go. */
abstract class Base64Scalar<T> implements Scalar<T> {
    private final String type;
    private final @Nullable T zero;

    Base64Scalar(String type, @Nullable T zero) {
        this.type = type;
        this.zero = zero;
    }

    abstract byte[] bytes(T value);

    abstract T value(byte[] bytes);

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final @Nullable T zero() {
        return zero;
    }

    @Override
    public final @Nullable String write(@Nullable T value) {
        byte[] bytes = value == null ? new byte[0] : bytes(value);
        return bytes.length == 0 ? null : Base64Text.encode(bytes);
    }

    @Override
    public final T read(String text) {
        return value(Base64Text.decode(text));
    }

    @Override
    public final boolean countsAsMissing(String text) {
        try {
            Base64Text.decode(text);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Override
    public final boolean mayWriteNothing() {
        return true;
    }
}
