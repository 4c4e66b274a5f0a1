package io.vicfield;

/**
 * The key of a list of scalars: that of its count. Its elements share one text and have no keys of their own.
 *
 * @param <T> the list, set or array
 */
public interface VicJoinedKey<T> extends VicKey<T> {
    /** The key of the elements' text, {@code args~}. */
    String wireElementsKey();

    /** Whether a key is that of the elements. */
    boolean matchesElements(String key);
}
