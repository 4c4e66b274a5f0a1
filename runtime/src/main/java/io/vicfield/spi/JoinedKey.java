package io.vicfield.spi;

import io.vicfield.VicJoinedKey;

/** The key of a list in one text. */
final class JoinedKey<T> extends ValueKey<T> implements VicJoinedKey<T> {
    JoinedKey(Spot<T> spot) {
        super(spot);
    }

    @Override
    public String wireElementsKey() {
        return existing(spot.key(), spot.elementsKey());
    }
}
