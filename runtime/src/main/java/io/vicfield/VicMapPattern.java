package io.vicfield;

/**
 * The keys of a map below every entry of another map or list.
 *
 * @param <K> an entry's name
 * @param <A> every entry's keys
 */
public interface VicMapPattern<K, A> extends VicKeyPattern {
    /** The keys of one entry, below every entry of the map or list above. */
    A at(K name);

    /** The keys of all entries. */
    A any();
}
