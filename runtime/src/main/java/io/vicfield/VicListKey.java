package io.vicfield;

/**
 * The key of a list whose elements have keys of their own: that of its count.
 *
 * @param <T> the list or array
 * @param <E> an element's key
 * @param <A> every element's keys
 */
public interface VicListKey<T, E, A> extends VicKey<T> {
    /**
     * The key of an element, whether it is there or not.
     *
     * @param index from 0
     */
    E at(int index);

    /** The keys of all elements, for matching. */
    A any();
}
