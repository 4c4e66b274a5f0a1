package io.vicfield.codec;

import io.vicfield.text.Base64Text;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bytes, stored as base64. Null and no bytes write no key. A string that is not base64 counts as missing, as in Go. */
final class Base64Scalar<T> implements Scalar<T> {
    private final String type;
    private final @Nullable T zero;
    private final Function<T, byte[]> toBytes;
    private final Function<byte[], T> ofBytes;

    Base64Scalar(String type, @Nullable T zero, Function<T, byte[]> toBytes, Function<byte[], T> ofBytes) {
        this.type = type;
        this.zero = zero;
        this.toBytes = toBytes;
        this.ofBytes = ofBytes;
    }

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
        byte[] bytes = value == null ? new byte[0] : toBytes.apply(value);
        return bytes.length == 0 ? null : Base64Text.encode(bytes);
    }

    @Override
    public T read(String text) {
        return ofBytes.apply(Base64Text.decode(text));
    }

    @Override
    public boolean countsAsMissing(String text) {
        try {
            Base64Text.decode(text);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Override
    public boolean mayWriteNothing() {
        return true;
    }
}
