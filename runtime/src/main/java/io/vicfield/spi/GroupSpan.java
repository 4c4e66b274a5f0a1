package io.vicfield.spi;

import io.vicfield.keys.Keys;
import java.util.ArrayList;
import java.util.List;

/** Where the members of an atomic group stand among the collected keys. */
final class GroupSpan {
    final PlacedKey generation;
    /** The generation's key, where the walk was. */
    final String key;

    final int from;
    int to;
    /** Members' keys that have no text any more. */
    final List<String> removed = new ArrayList<>(0);

    GroupSpan(PlacedKey generation, String key, int from) {
        this.generation = generation;
        this.key = key;
        this.from = from;
    }

    /** Closes the group; false if nothing came of it. */
    boolean ends(int at) {
        to = at;
        return to > from || !removed.isEmpty();
    }

    /** Whether the guest may write the group. */
    boolean isGuests() {
        return key.startsWith(Keys.GUESTINFO) && key.indexOf('/') < 0;
    }
}
