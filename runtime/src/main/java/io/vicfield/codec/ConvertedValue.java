package io.vicfield.codec;

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

    @Override
    public ValueCodec<W> stored() {
        return wire;
    }

    @Override
    ValueCodec<T> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new ConvertedValue<>(converter, wire.bind(owner, key, level));
    }

    @Override
    public void encode(@Nullable T value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        try {
            wire.encode(Converting.toWire(converter, value), key, prefix, levels, out);
        } catch (IllegalArgumentException e) {
            out.problem(key, prefix, "a value", message(e, key, "holds a value that cannot be encoded"));
        }
    }

    @Override
    public @Nullable T decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable T base) {
        int before = in.found();
        Converting.Base<W> old = Converting.base(converter, base);
        W value = wire.decode(in, key, prefix, levels, old.wire());
        if (value == null || in.found() == before) {
            return base;
        }
        try {
            old.check();
            return Converting.fromWire(converter, value);
        } catch (IllegalArgumentException e) {
            in.problem(key, prefix, "a value", message(e, key, "holds a value that cannot be decoded"));
            return base;
        }
    }

    @Override
    public @Nullable T zero(Decoding in) {
        return Converting.zero(converter, wire.zero(in));
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return wire.mayWriteNothing(levels);
    }

    @Override
    boolean mustBePresent() {
        return wire.mustBePresent();
    }

    @Override
    String subscripts() {
        return wire.subscripts();
    }

    @Override
    public Shape shape() {
        return wire.shape();
    }

    private String message(IllegalArgumentException e, ComponentKey key, String masked) {
        RecordCodec<?> record = shape().record();
        return Converting.message(e, key.masked || (record != null && record.holdsMasked()), masked);
    }
}
