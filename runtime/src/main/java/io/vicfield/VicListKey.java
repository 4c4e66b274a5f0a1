package io.vicfield;

/**
 * The key of an indexed list. This key holds the count, and each element has a key of its own.
 *
 * @param <T> the list or array
 * @param <E> an element's key
 * @since 0.1
 */
public interface VicListKey<T, E> extends VicKey<T> {
    /**
     * {@return the key of an element, which may be missing}
     *
     * @param index counts from 0
     * @throws IllegalArgumentException if the index is negative
     */
    E at(int index);

    /** {@return a wildcard for the keys of all elements} It matches keys, and can neither read nor write. */
    E any();
}
