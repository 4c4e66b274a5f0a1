package io.vicfield;

/**
 * Selects how a list of scalars is stored.
 *
 * @since 0.1
 */
public enum ListFormat {
    /**
     * Stores all elements under one key, as the Go implementation does. {@code key~} holds the elements joined by {@code |},
     * and {@code key} holds the last index.
     */
    JOINED,
    /**
     * Stores each element under a key of its own, {@code key|0}, {@code key|1} and so on. {@code key} holds the last index.
     * Elements may contain {@code |}. The Go implementation ignores such a list.
     */
    INDEXED
}
