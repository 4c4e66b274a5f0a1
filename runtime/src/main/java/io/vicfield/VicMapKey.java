package io.vicfield;

import java.util.Map;

/**
 * The key of a map. This key holds the list of the entries' names, and each entry has a key of its own.
 *
 * @param <K> an entry's name
 * @param <V> an entry's value
 * @param <E> an entry's key
 * @since 0.1
 */
public interface VicMapKey<K, V, E> extends VicKey<Map<K, V>> {
    /**
     * {@return the key of an entry, which may be missing}
     *
     * @param name the entry's name
     * @throws IllegalArgumentException if no entry can have this name, because it is empty or contains {@code |} or
     *     {@code @}
     */
    E at(K name);

    /** {@return a wildcard for the keys of all entries} It matches keys, and can neither read nor write. */
    E any();

    /**
     * Writes one entry. If its name is new, the list of names is written after it.
     *
     * @param <S> the type of the store
     * @param name the entry's name
     * @param value the entry's new value
     * @param store the list of names is read from here; entry and list are written here
     * @throws IllegalArgumentException if no entry can have this name, or another entry's name leads to the same keys
     * @throws IllegalStateException for a wildcard
     * @throws VicDecodeException if the stored list of names cannot be parsed
     * @throws VicEncodeException if the format cannot carry the value; no key is written then
     */
    <S extends VicSource & VicSink> void put(K name, V value, S store);
}
