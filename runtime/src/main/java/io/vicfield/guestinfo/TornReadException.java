package io.vicfield.guestinfo;

import io.vicfield.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reports a record whose counts of lists or names of entries changed during every attempt to read it.
 *
 * @since 0.1
 */
public final class TornReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The list of keys is cut after this many characters. */
    private static final int SHOWN = 1000;

    /** The keys that changed. */
    private final ArrayList<String> keys;

    TornReadException(int attempts, Collection<String> changed) {
        super(Printable.cut(String.join(", ", changed), SHOWN) + ": changed while the record was read, in each of "
                + attempts + " attempts; try again when the writer has finished");
        this.keys = new ArrayList<>(changed);
    }

    /** {@return the keys of lists and maps that changed during the last attempt, sorted} */
    public List<String> keys() {
        return List.copyOf(keys);
    }
}
