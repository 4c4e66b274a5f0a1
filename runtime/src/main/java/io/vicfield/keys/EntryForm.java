package io.vicfield.keys;

/**
 * The form of an entry's key with which a key below the entry begins. The entry's name is known only at run time, so a
 * {@link WireKey} below an entry holds the rest of the key and this form.
 *
 * @since 0.1
 */
public enum EntryForm {
    /** The key is complete, because it is not below an entry. */
    ROOT,
    /** The entry's key with its header. Every separator is a slash. */
    READ_ONLY,
    /** The entry's key with its header. Every separator is a dot. */
    READ_WRITE,
    /** The entry's key without its header. Separators stay as they are. */
    PLAIN,
    /** The entry's key without its header. Every separator is a slash, because a read-only record is in between. */
    PLAIN_READ_ONLY,
    /** The entry's key without its header. Every separator is a dot, because a read-write record is in between. */
    PLAIN_READ_WRITE;

    /** Returns the form for a hidden key below a key of this form. */
    EntryForm plain() {
        if (this == READ_WRITE) {
            return PLAIN_READ_WRITE;
        }
        return this == READ_ONLY ? PLAIN_READ_ONLY : this;
    }

    /**
     * {@return the form for a key below a key of this form}
     *
     * @param form the form of the lower key
     */
    public EntryForm as(KeyForm form) {
        if (this == ROOT || form == KeyForm.HIDDEN) {
            return plain();
        }
        return form == KeyForm.READ_ONLY ? READ_ONLY : READ_WRITE;
    }
}
