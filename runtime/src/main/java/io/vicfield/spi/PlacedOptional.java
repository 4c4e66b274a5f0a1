package io.vicfield.spi;

import io.vicfield.VicKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of a component that is one text or absent, with the type of its value. */
public final class PlacedOptional<T> extends PlacedKey implements Listed {
    private final Scalar<T> type;

    PlacedOptional(PlacedKey key, Scalar<T> type) {
        super(key);
        this.type = type;
    }

    /** Writes the value if it is there. */
    public void encode(@Nullable Optional<T> value, Encoding out) {
        out.optional(this, value, type);
    }

    /** Reads the value; where its key is absent it is what the base has. */
    public Optional<T> decode(Decoding in, @Nullable Optional<T> base) {
        return in.optional(this, base, type);
    }

    /** The typed key, below an entry. */
    public VicKey<Optional<T>> key(Entry entry) {
        return new OptionalKey<>(new NullableKey<>(entry, this, type));
    }

    @Override
    public Component listed() {
        return new Component(this, new Shape.Value(type), true, null);
    }
}
