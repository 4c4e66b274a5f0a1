package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are written at a key and below it. Lists and maps ask for their elements' codec, so that
 * lists of maps of records need no case of their own. Made by {@link Values}.
 */
public abstract class ValueCodec<T> {
    ValueCodec() {}

    /**
     * Writes a value.
     *
     * @param key the component's key
     * @param at the value's key without suffix; null for the component's own value
     * @param levels how many levels are left, this one included; more than 0
     */
    abstract void encode(@Nullable T value, PlacedKey key, @Nullable String at, int levels, Encoding out);

    /** Reads a value; null if no key of it is there and there is no base. */
    abstract @Nullable T decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable T base);

    /** What stands for a value without a key; null if nothing does. */
    abstract @Nullable T zero(Decoding in);

    /** Whether a value may write nothing and is no loss then: a list or map comes back from an entry's name. */
    abstract boolean mayWriteNothing(int levels);

    /** Whether a listed entry without a key is a problem, and not just no entry. */
    boolean mustBeThere() {
        return false;
    }

    /** The codec of a list's elements. */
    ValueCodec<?> elements() {
        throw new IllegalStateException("no list");
    }

    /** A letter per subscript below the value's key: m for a map's entry, i for a list's. */
    String subscripts() {
        return "";
    }

    abstract Shape shape();
}
