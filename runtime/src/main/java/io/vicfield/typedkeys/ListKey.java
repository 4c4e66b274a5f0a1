package io.vicfield.typedkeys;

import io.vicfield.VicListKey;
import io.vicfield.codec.ValueCodec;

/** The key of a list with keys per element. */
final class ListKey<T, V, E> extends ValueKey<T> implements VicListKey<T, E> {
    private final KeyFactory<V, E> elementKeys;
    private final ValueCodec<V> elements;

    @SuppressWarnings("unchecked") // the generated class names the factory of the list's own elements
    ListKey(KeyLocation<T> location, KeyFactory<V, E> elementKeys) {
        super(location);
        this.elementKeys = elementKeys;
        this.elements = (ValueCodec<V>) location.codec().elements();
    }

    @Override
    public E at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(wireKey() + ": expected an index from 0, found " + index);
        }
        return elementKeys.at(location.below(Integer.toString(index), elements));
    }

    @Override
    public E any() {
        return elementKeys.at(location.below(KeyPath.INDEX, elements));
    }
}
