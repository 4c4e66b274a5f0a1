package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** A list, map or array at its place: a component's key with the codec of its values. */
public class PlacedValue<T> implements Listed {
    final PlacedKey key;
    final ValueCodec<T> codec;

    /** At a component's key. */
    public PlacedValue(PlacedKey key, ValueCodec<T> codec) {
        this.key = key.subscripted(codec.subscripts());
        this.codec = codec;
    }

    /** Writes the value; null counts as empty. */
    public final void encode(@Nullable T value, Encoding out) {
        if (key.levels < 1) {
            return;
        }
        int before = out.mark();
        codec.encode(value, key, null, key.levels, out);
        if (key.required && out.mark() == before) {
            out.problem(key, null, "a value", "is required, and an empty one would write no key");
        }
    }

    /** Reads the value: over a base as wire-format, "Over an existing value", has it. */
    public final T decode(Decoding in, @Nullable T base) {
        // A record that stands for none is read without an entry: there are no keys to make.
        T value = key.levels < 1 || in.muted() ? base : decodeOpen(in, base);
        if (value == null) {
            value = codec.zero(in);
        }
        return value;
    }

    @Override
    public final Component listed() {
        return new Component(key, codec.shape(), false, this);
    }

    private @Nullable T decodeOpen(Decoding in, @Nullable T base) {
        int before = in.found();
        T value = codec.decode(in, key, null, key.levels, base);
        if (key.required && base == null && in.found() == before) {
            in.absent(key);
        }
        return value;
    }
}
