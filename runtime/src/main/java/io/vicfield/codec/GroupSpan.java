package io.vicfield.codec;

import io.vicfield.Keys;
import java.util.ArrayList;
import java.util.List;

/** The members of one atomic group among the buffered keys. */
final class GroupSpan {
    final ComponentKey generation;
    /** The generation's key. */
    final String key;

    final int from;
    int to;
    /** Keys of members that have no value now. */
    final List<String> removed = new ArrayList<>(0);

    GroupSpan(ComponentKey generation, String key, int from) {
        this.generation = generation;
        this.key = key;
        this.from = from;
    }

    /** Closes the group; false if it is empty. */
    boolean closeAt(int index) {
        to = index;
        return to > from || !removed.isEmpty();
    }

    /** Whether the guest may write the group. */
    boolean isGuests() {
        return key.startsWith(Keys.GUESTINFO) && key.indexOf('/') < 0;
    }
}
