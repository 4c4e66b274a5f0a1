package io.vicfield.keys;

/**
 * What a key's text stands behind. Below an entry of a map or list only the rest is known beforehand; the entry's text
 * comes in front of it, in one of these forms.
 */
public enum Anchor {
    /** Nothing: the text is the whole key. */
    ROOT,
    /** The entry's key with its header, every separator a slash. */
    READ_ONLY,
    /** The entry's key with its header, every separator a dot. */
    READ_WRITE,
    /** The entry's key as it is, without a header. */
    BARE,
    /** Without a header, every separator a slash: below a read-only record below the entry. */
    BARE_READ_ONLY,
    /** Without a header, every separator a dot: below a read-write record below the entry. */
    BARE_READ_WRITE;

    /** The same place in front of a hidden key. */
    Anchor bare() {
        if (this == READ_WRITE) {
            return BARE_READ_WRITE;
        }
        return this == READ_ONLY ? BARE_READ_ONLY : this;
    }

    /** The same place in front of a key with this rendering. */
    Anchor as(Rendering rendering) {
        if (this == ROOT || rendering == Rendering.HIDDEN) {
            return bare();
        }
        return rendering == Rendering.READ_ONLY ? READ_ONLY : READ_WRITE;
    }
}
