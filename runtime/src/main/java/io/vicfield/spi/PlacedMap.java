package io.vicfield.spi;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import java.util.Map;

/** A map of scalars at its place. */
public final class PlacedMap<K, V> extends PlacedValue<Map<K, V>> {
    PlacedMap(PlacedKey key, ValueCodec<Map<K, V>> codec) {
        super(key, codec);
    }

    /** The typed key, below an entry. */
    public VicMapKey<K, V, VicKey<V>, VicKeyPattern> key(Entry entry) {
        return new MapKey<>(Spot.of(entry, this), Step.value());
    }
}
