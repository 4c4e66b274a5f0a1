package io.vicfield.guestinfo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A record whose lists or names of entries changed whenever it was read. */
public final class TornReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> keys;

    TornReadException(int attempts, Collection<String> changed) {
        super(String.join(", ", changed) + ": changed while the record was read, " + attempts
                + " times out of as many; try again when its writer is done");
        this.keys = new ArrayList<>(changed);
    }

    /** The keys of lists and maps that changed the last time, sorted. */
    public List<String> keys() {
        return List.copyOf(keys);
    }
}
