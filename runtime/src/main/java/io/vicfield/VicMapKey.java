package io.vicfield;

import java.util.Map;

/**
 * The key of a map: that of its entries' names.
 *
 * @param <K> an entry's name
 * @param <V> an entry's value
 * @param <E> an entry's key
 */
public interface VicMapKey<K, V, E> extends VicKey<Map<K, V>> {
    /**
     * The key of an entry, whether it exists or not.
     *
     * @throws IllegalArgumentException if no entry can have this name: it is empty, or holds {@code |} or {@code @}
     */
    E at(K name);

    /** The keys of all entries: they match keys, and neither read nor write. */
    E any();

    /**
     * Writes one entry and, if it is a new one, the list of names, after it.
     *
     * @param store what the names are read from, and what all is written to
     * @throws VicDecodeException if the names that are there cannot be read
     * @throws VicEncodeException if the format cannot carry the value; nothing is written then
     */
    <S extends VicSource & VicSink> void put(K name, V value, S store);
}
