package io.vicfield;

/**
 * The key of a joined list. This key holds the count, and a second key holds all elements.
 *
 * @param <T> the list, set or array
 * @since 0.1
 */
public interface VicJoinedKey<T> extends VicKey<T> {
    /** {@return the key that holds the elements, for example {@code guestinfo.vice./args~}} */
    String wireElementsKey();

    /**
     * {@return whether a key is the key that holds the elements, or one that this wildcard stands for}
     *
     * @param key a key, with its header
     */
    boolean matchesElements(String key);
}
