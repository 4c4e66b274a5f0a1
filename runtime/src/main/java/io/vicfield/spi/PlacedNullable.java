package io.vicfield.spi;

import io.vicfield.VicKey;
import org.jspecify.annotations.Nullable;

/** The key of a component that is one text or null, with the type of its value. */
public final class PlacedNullable<T> extends PlacedKey implements Listed {
    private final Scalar<T> type;

    PlacedNullable(PlacedKey key, Scalar<T> type) {
        super(key);
        this.type = type;
    }

    /** Writes the value if it is there. */
    public void encode(@Nullable T value, Encoding out) {
        out.nullable(this, value, type);
    }

    /** Reads the value; where its key is absent it is what the base has. */
    public @Nullable T decode(Decoding in, @Nullable T base) {
        return in.nullable(this, base, type);
    }

    /** The typed key, below an entry. */
    public VicKey<@Nullable T> key(Entry entry) {
        return new NullableKey<>(entry, this, type);
    }

    @Override
    public Component listed() {
        return new Component(this, new Shape.Value(type), true, null);
    }
}
