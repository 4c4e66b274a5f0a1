package io.vicfield;

/**
 * The key of a value that is stored as another one.
 *
 * @param <T> the value
 * @param <E> the keys of what it is stored as
 */
public interface VicConvertedKey<T, E> extends VicKey<T> {
    /** The keys below, of what is stored. */
    E wire();
}
