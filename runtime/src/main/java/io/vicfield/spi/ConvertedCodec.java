package io.vicfield.spi;

import io.vicfield.VicConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of a type that is stored as a record. */
public final class ConvertedCodec<W, T> extends PlacedCodec<T> {
    private final VicConverter<W, T> converter;
    private final PlacedCodec<W> wire;

    /** With the codec of the record that is stored, at its place. */
    public ConvertedCodec(VicConverter<W, T> converter, PlacedCodec<W> wire) {
        super(wire.place);
        this.converter = converter;
        this.wire = wire;
    }

    PlacedCodec<W> wire() {
        return wire;
    }

    @Override
    public PlacedCodec<T> at(Place place) {
        return new ConvertedCodec<>(converter, wire.at(place));
    }

    @Override
    public List<Component> components() {
        return wire.components();
    }

    @Override
    PlacedCodec<?> stored() {
        return wire.stored();
    }

    @Override
    protected void write(T value, Encoding out) {
        try {
            wire.encode(Converting.toWire(converter, value), out);
        } catch (IllegalArgumentException e) {
            out.problem(place, "record", Masks.in(this) ? "holds a value that cannot be written" : message(e));
        }
    }

    @Override
    protected @Nullable T read(Decoding in, @Nullable T base) {
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
            in.problem(place, "record", Masks.in(this) ? "holds a value that cannot be read" : message(e));
            return base;
        }
    }

    private static String message(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }
}
