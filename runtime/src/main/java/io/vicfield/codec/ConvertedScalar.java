package io.vicfield.codec;

import io.vicfield.VicConverter;
import org.jspecify.annotations.Nullable;

/** A scalar that is stored as another one. */
final class ConvertedScalar<W, T> implements Scalar<T> {
    private final VicConverter<W, T> converter;
    private final Scalar<W> wire;

    ConvertedScalar(VicConverter<W, T> converter, Scalar<W> wire) {
        this.converter = converter;
        this.wire = wire;
    }

    @Override
    public String type() {
        return wire.type();
    }

    @Override
    public @Nullable T zero() {
        return Converting.zero(converter, wire.zero());
    }

    @Override
    public @Nullable String write(@Nullable T value) {
        if (value == null && zero() == null) {
            return null;
        }
        return wire.write(Converting.toWire(converter, value));
    }

    @Override
    public T read(String text) {
        return Converting.fromWire(converter, wire.read(text));
    }

    @Override
    public @Nullable T readLeniently(String text) {
        return Converting.zero(converter, wire.readLeniently(text));
    }

    @Override
    public boolean countsAsMissing(String text) {
        return wire.countsAsMissing(text);
    }

    @Override
    public boolean mayWriteNothing() {
        return wire.mayWriteNothing() || zero() == null;
    }
}
