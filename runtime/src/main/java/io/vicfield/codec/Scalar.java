package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values are stored as one string each: a row of the value table (wire-format, "Values").
 *
 * @since 0.1
 */
public interface Scalar<T> {
    /** The type's name in problems and listings: {@code int64}. */
    String type();

    /** The value that a missing key or the empty string stands for; null if the type has no such value. */
    @Nullable T zero();

    /**
     * Formats a value; null if the value writes no key.
     *
     * @throws IllegalArgumentException if the value cannot be encoded; the message ends a sentence that starts with the path
     */
    @Nullable String write(@Nullable T value);

    /**
     * Parses a string that is not empty.
     *
     * @throws IllegalArgumentException if the string is not a value of this type
     */
    T read(String text);

    /** Returns the value that the Go implementation gives a string that {@link #read} refuses. */
    default @Nullable T readLeniently(String text) {
        return zero();
    }

    /** Whether a string that {@link #read} refuses counts as missing, as bad base64 does in Go. */
    default boolean countsAsMissing(String text) {
        return false;
    }

    /** Whether values of this type may write no key. A listed entry without a key is then absent, and not a problem. */
    default boolean mayWriteNothing() {
        return false;
    }
}
