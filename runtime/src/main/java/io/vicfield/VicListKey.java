package io.vicfield;

/**
 * The key of a list whose elements have keys of their own: that of its count.
 *
 * @param <T> the list or array
 * @param <E> an element's key
 */
public interface VicListKey<T, E> extends VicKey<T> {
    /**
     * The key of an element, whether it exists or not.
     *
     * @param index from 0
     */
    E at(int index);

    /** The keys of all elements: they match keys, and neither read nor write. */
    E any();
}
