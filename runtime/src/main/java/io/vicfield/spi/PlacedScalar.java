package io.vicfield.spi;

import io.vicfield.VicKey;
import org.jspecify.annotations.Nullable;

/** The key of a component that is one text, with the type of its value. */
public final class PlacedScalar<T> extends PlacedKey implements Listed {
    private final Scalar<T> type;
    /** Null if there is none but the type's zero value, which may be a converter's: it is made when it is asked for. */
    private final @Nullable T defaultValue;

    PlacedScalar(PlacedKey key, Scalar<T> type, @Nullable T defaultValue) {
        super(key);
        this.type = type;
        this.defaultValue = defaultValue;
    }

    /** The same with a default. */
    public PlacedScalar<T> orElse(T value) {
        return new PlacedScalar<>(this, type, value);
    }

    /** Writes the value. */
    public void encode(@Nullable T value, Encoding out) {
        out.scalar(this, value, type);
    }

    /** What an absent key stands for: the default, or the type's zero value. */
    public @Nullable T absent() {
        return defaultValue == null ? type.zero() : defaultValue;
    }

    /** Reads the value, given what an absent key stands for. */
    public @Nullable T decode(Decoding in, @Nullable T absent) {
        return in.scalar(this, absent, type);
    }

    /** The typed key, below an entry. */
    public VicKey<T> key(Entry entry) {
        return new ScalarKey<>(entry, this, type, absent());
    }

    @Override
    public Component listed() {
        return new Component(this, new Shape.Value(type), false, null);
    }
}
