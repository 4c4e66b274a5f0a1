package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/** A scalar as an entry or element: one string at the key. */
final class ScalarValue<T> extends ValueCodec<T> {
    private final Scalar<T> type;

    ScalarValue(Scalar<T> type) {
        this.type = type;
    }

    @Override
    public void encode(@Nullable T value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        String text = out.text(key, prefix, value, type);
        if (text != null) {
            out.put(key, key.text(out.entry, prefix), text);
        }
    }

    @Override
    public @Nullable T decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable T base) {
        String text = in.find(key, prefix);
        return text == null ? base : in.parse(key, prefix, text, type, base);
    }

    @Override
    public @Nullable T zero(Decoding in) {
        return type.zero();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return false;
    }

    @Override
    boolean isEmptyWithoutKeys(int levels) {
        return type.mayWriteNothing() && type.zero() != null;
    }

    @Override
    boolean mustBePresent() {
        return !type.mayWriteNothing();
    }

    @Override
    public Shape shape() {
        return new Shape.Value(type);
    }
}
