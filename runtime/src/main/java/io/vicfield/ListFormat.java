package io.vicfield;

/** How a list of scalars is stored. */
public enum ListFormat {
    /** As Go does: {@code key~} holds the elements joined by {@code |}, {@code key} the last index. */
    JOINED,
    /** An entry per element, {@code key|0}, {@code key|1} …, so that a {@code |} in an element is safe. Go ignores it. */
    INDEXED
}
