package io.vicfield.spi;

import io.vicfield.VicConverter;
import org.jspecify.annotations.Nullable;

/** A value that is stored as another one. */
final class ConvertedValue<W, T> extends ValueCodec<T> {
    private final VicConverter<W, T> converter;
    private final ValueCodec<W> wire;

    ConvertedValue(VicConverter<W, T> converter, ValueCodec<W> wire) {
        this.converter = converter;
        this.wire = wire;
    }

    ValueCodec<W> wire() {
        return wire;
    }

    @Override
    void encode(@Nullable T value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        try {
            wire.encode(Converting.toWire(converter, value), key, at, levels, out);
        } catch (IllegalArgumentException e) {
            out.problem(key, at, "a value", masked(key) ? "holds a value that cannot be written" : e.getMessage());
        }
    }

    @Override
    @Nullable T decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable T base) {
        int before = in.found();
        Converting.Base<W> old = Converting.base(converter, base);
        W value = wire.decode(in, key, at, levels, old.wire());
        if (value == null || in.found() == before) {
            return base;
        }
        try {
            old.check();
            return Converting.fromWire(converter, value);
        } catch (IllegalArgumentException e) {
            in.problem(key, at, "a value", masked(key) ? "holds a value that cannot be read" : e.getMessage());
            return base;
        }
    }

    @Override
    @Nullable T zero(Decoding in) {
        return Converting.zero(converter, wire.zero(in));
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return wire.mayWriteNothing(levels);
    }

    @Override
    boolean mustBeThere() {
        return wire.mustBeThere();
    }

    @Override
    String subscripts() {
        return wire.subscripts();
    }

    @Override
    Shape shape() {
        return wire.shape();
    }

    private boolean masked(PlacedKey key) {
        return Masks.in(key, shape());
    }
}
