package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/** A type whose values are one text each: a row of the value table (wire-format, "Values"). */
public interface Scalar<T> {
    /** The type's name in problems and listings: {@code int64}. */
    String type();

    /** What an absent key or an empty text stands for; null where the type has no such value. */
    @Nullable T zero();

    /**
     * The value's text; null if the value writes nothing.
     *
     * @throws IllegalArgumentException if there is no such text; the message ends a sentence that starts with the path
     */
    @Nullable String write(@Nullable T value);

    /**
     * The value of a text that is not empty.
     *
     * @throws IllegalArgumentException if the text is no value of this type
     */
    T read(String text);

    /**
     * What the Go implementation makes of a text that {@link #read} refuses.
     *
     * @param missing what a missing key stands for
     */
    default @Nullable T readLeniently(String text, @Nullable T missing) {
        return zero();
    }

    /** Whether a value may write nothing at all, so that its absence from a list of names is no loss. */
    default boolean mayWriteNothing() {
        return false;
    }
}
