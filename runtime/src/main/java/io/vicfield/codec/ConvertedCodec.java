package io.vicfield.codec;

import io.vicfield.VicConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a type that is stored as a record.
 *
 * @since 0.1
 */
public final class ConvertedCodec<W, T> extends RecordCodec<T> {
    private final VicConverter<W, T> converter;
    private final RecordCodec<W> wire;

    /** Creates the codec from the codec of the stored record, at its place. */
    public ConvertedCodec(VicConverter<W, T> converter, RecordCodec<W> wire) {
        super(wire.place);
        this.converter = converter;
        this.wire = wire;
    }

    @Override
    public RecordCodec<T> at(Place place) {
        return new ConvertedCodec<>(converter, wire.at(place));
    }

    @Override
    public List<Component> components() {
        return wire.components();
    }

    @Override
    public RecordCodec<?> stored() {
        return wire.stored();
    }

    @Override
    protected void write(T value, Encoding out) {
        try {
            wire.encode(Converting.toWire(converter, value), out);
        } catch (IllegalArgumentException e) {
            out.problem(place, "record", message(e, "holds a value that cannot be encoded"));
        }
    }

    @Override
    protected @Nullable T read(Decoding in) {
        return decodeWire(in, null);
    }

    @Override
    protected @Nullable T read(Decoding in, T base) {
        return decodeWire(in, base);
    }

    private @Nullable T decodeWire(Decoding in, @Nullable T base) {
        int before = in.found();
        Converting.Base<W> old = Converting.base(converter, base);
        W value = wire.decode(in, old.wire());
        if (value == null || (in.found() == before && base != null)) {
            return base;
        }
        if (in.found() == before) {
            return Converting.zero(converter, value);
        }
        try {
            old.check();
            return Converting.fromWire(converter, value);
        } catch (IllegalArgumentException e) {
            in.problem(place, "record", message(e, "holds a value that cannot be decoded"));
            return base;
        }
    }

    private String message(IllegalArgumentException e, String masked) {
        return Converting.message(e, holdsMasked(), masked);
    }
}
