package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/**
 * Encodes and decodes the values of one type at a key and below it. Lists and maps ask for the codec of what they hold, so
 * a map of lists of records needs no case of its own. {@link Values} makes them.
 *
 * @since 0.1
 */
public abstract class ValueCodec<T> {
    ValueCodec() {}

    /**
     * Encodes a value.
     *
     * @param key the component's key
     * @param prefix the value's key without suffix; null for the component's own value
     * @param levels how many levels are left, this one included; more than 0
     */
    public abstract void encode(@Nullable T value, ComponentKey key, @Nullable String prefix, int levels, Encoding out);

    /** Decodes a value; null if no key of it exists and there is no base. */
    public abstract @Nullable T decode(
            Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable T base);

    /** Returns the value for a missing key; null if the type has no such value. */
    public abstract @Nullable T zero(Decoding in);

    /** Returns the shape of the value. */
    public abstract Shape shape();

    /** The codec of what is stored: this one, unless the value is converted or held in another collection. */
    public ValueCodec<?> stored() {
        return this;
    }

    /** The codec of a list's elements or a map's entries. */
    public ValueCodec<?> elements() {
        throw new IllegalStateException("not a list or map");
    }

    /**
     * This codec for one component: records in it get the codec that the owner names.
     *
     * @param level how many subscripts follow the component's key here
     */
    ValueCodec<T> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return this;
    }

    /** Whether a value may write no key. An empty list or map may, because its entry's name decodes as an empty one. */
    abstract boolean mayWriteNothing(int levels);

    /** Whether a list's element without any key decodes as an empty value, which writes no key either. */
    boolean isEmptyWithoutKeys(int levels) {
        return mayWriteNothing(levels);
    }

    /** Whether a listed entry without any key is a problem. Otherwise it counts as absent. */
    boolean mustBePresent() {
        return false;
    }

    /** A letter per subscript that may follow the value's key: m for a map's entry, i for a list's element. */
    String subscripts() {
        return "";
    }
}
