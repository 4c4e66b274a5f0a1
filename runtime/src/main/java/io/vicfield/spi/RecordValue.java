package io.vicfield.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record as an entry: its keys are below the entry's. */
final class RecordValue<T> extends ValueCodec<T> {
    private final PlacedCodec<T> codec;
    /** For entries whose names hold a slash where the map's key shows read-write; see {@link Entry#slashed}. */
    private @Nullable PlacedCodec<T> slashed;

    RecordValue(PlacedCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    void encode(@Nullable T value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        out.enter(key, entryAt(at));
        codec(out).encode(value, out);
        out.leave();
    }

    @Override
    @Nullable T decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable T base) {
        in.enter(key, entryAt(at));
        T value = codec.place.open() ? codec(in).decodeEntry(in, base) : codec.absent(in, base);
        in.leave();
        return value;
    }

    @Override
    @Nullable T zero(Decoding in) {
        return codec.absent(in, null);
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return !codec.place.open();
    }

    @Override
    Shape shape() {
        return new Shape.Nested(codec);
    }

    private static String entryAt(@Nullable String at) {
        return Objects.requireNonNull(at, "a record that is no entry has a PlacedCodec of its own");
    }

    private PlacedCodec<T> codec(Walk walk) {
        return codec(walk.entry.slashed());
    }

    /** The codec below an entry. */
    PlacedCodec<T> codec(boolean slashed) {
        return slashed ? slashed() : codec;
    }

    private PlacedCodec<T> slashed() {
        PlacedCodec<T> known = slashed;
        if (known == null) {
            known = codec.at(codec.place.slashed());
            slashed = known;
        }
        return known;
    }
}
