package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** One text at the key. */
final class ScalarValue<T> extends ValueCodec<T> {
    private final Scalar<T> type;

    ScalarValue(Scalar<T> type) {
        this.type = type;
    }

    @Override
    void encode(@Nullable T value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        out.scalar(key, at, value, type);
    }

    @Override
    @Nullable T decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable T base) {
        String text = in.find(key, at);
        return text == null ? base : in.value(key, at, text, type, base);
    }

    @Override
    @Nullable T zero(Decoding in) {
        return type.zero();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return false;
    }

    @Override
    boolean mustBeThere() {
        return !type.mayBeUnset();
    }

    @Override
    Shape shape() {
        return new Shape.Value(type);
    }
}
