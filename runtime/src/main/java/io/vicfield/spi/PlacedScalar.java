package io.vicfield.spi;

import io.vicfield.VicKey;
import org.jspecify.annotations.Nullable;

/** The key of a component that is one text, with the type of its value. */
public final class PlacedScalar<T> extends PlacedKey implements Listed {
    private final Scalar<T> type;
    private final @Nullable T absent;

    PlacedScalar(PlacedKey key, Scalar<T> type, @Nullable T absent) {
        super(key);
        this.type = type;
        this.absent = absent;
    }

    /** The same with a default. */
    public PlacedScalar<T> orElse(T value) {
        return new PlacedScalar<>(this, type, value);
    }

    /** Writes the value. */
    public void encode(@Nullable T value, Encoding out) {
        out.scalar(this, value, type);
    }

    /** Reads the value; where its key is absent it is what the base has, or its default. */
    public @Nullable T decode(Decoding in, @Nullable T base) {
        return in.scalar(this, base == null ? absent : base, type);
    }

    /** The typed key, below an entry. */
    public VicKey<T> key(Entry entry) {
        return new ScalarKey<>(entry, this, type, absent);
    }

    @Override
    public Component listed() {
        return new Component(this, new Shape.Value(type), false, null);
    }
}
