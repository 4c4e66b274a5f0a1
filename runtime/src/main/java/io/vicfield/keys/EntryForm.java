package io.vicfield.keys;

/**
 * The form of an entry's key that a key below the entry begins with. Below an entry of a map or list only the rest of a
 * key is known in advance.
 */
public enum EntryForm {
    /** No entry: the key is whole. */
    ROOT,
    /** The entry's key with its header, every separator a slash. */
    READ_ONLY,
    /** The entry's key with its header, every separator a dot. */
    READ_WRITE,
    /** The entry's key without its header, separators as they are. */
    PLAIN,
    /** Without the header, every separator a slash: below a read-only record below the entry. */
    PLAIN_READ_ONLY,
    /** Without the header, every separator a dot: below a read-write record below the entry. */
    PLAIN_READ_WRITE;

    /** The form for a hidden key below. */
    EntryForm plain() {
        if (this == READ_WRITE) {
            return PLAIN_READ_WRITE;
        }
        return this == READ_ONLY ? PLAIN_READ_ONLY : this;
    }

    /** The form for a key below that shows this scope. */
    public EntryForm as(KeyForm form) {
        if (this == ROOT || form == KeyForm.HIDDEN) {
            return plain();
        }
        return form == KeyForm.READ_ONLY ? READ_ONLY : READ_WRITE;
    }
}
