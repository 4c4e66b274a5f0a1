package io.vicfield.spi;

import io.vicfield.VicListKey;
import java.util.ArrayList;
import java.util.List;

/** The key of a list with an entry per element. */
final class ListKey<T, V, E, A> extends ValueKey<T> implements VicListKey<T, E, A> {
    final Step<V, E, A> step;
    private final ValueCodec<V> elements;

    ListKey(Spot<T> spot, Step<V, E, A> step) {
        super(spot);
        this.step = step;
        this.elements = elements(spot.codec());
    }

    @SuppressWarnings("unchecked") // the processor writes the step of the list's own elements
    private static <V> ValueCodec<V> elements(ValueCodec<?> list) {
        return (ValueCodec<V>) list.elements();
    }

    @Override
    public E at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(wireKey() + ": expected an index from 0, found " + index);
        }
        return step.at(spot.below(Integer.toString(index), elements));
    }

    @Override
    public A any() {
        return step.any(forms());
    }

    List<E> forms() {
        List<E> forms = new ArrayList<>(1);
        spot.all(KeyPieces.INDEX, elements).forEach(element -> forms.add(step.at(element)));
        return forms;
    }
}
