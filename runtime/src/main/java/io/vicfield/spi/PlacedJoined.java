package io.vicfield.spi;

import io.vicfield.VicJoinedKey;

/** A list of scalars that share a key, at its place. */
public final class PlacedJoined<T> extends PlacedValue<T> {
    /** At a component's key. */
    public PlacedJoined(PlacedKey key, ValueCodec<T> codec) {
        super(key, codec);
    }

    /** The typed key, below an entry. */
    public VicJoinedKey<T> key(Entry entry) {
        return new JoinedKey<>(Spot.of(entry, this));
    }
}
