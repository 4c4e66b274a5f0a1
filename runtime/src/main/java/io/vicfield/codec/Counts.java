package io.vicfield.codec;

import io.vicfield.text.Integers;
import org.jspecify.annotations.Nullable;

/** Counts of lists: the last index, so that one element is {@code 0}. */
final class Counts {
    /** More elements than a VM's configuration can hold: a count beyond it is damage, not a list. */
    private static final int MOST = 1 << 16;

    private Counts() {}

    /** The list's length; negative if there is no count. */
    static int read(Decoding in, ComponentKey key, @Nullable String prefix) {
        String text = in.find(key, prefix);
        if (text == null) {
            return -1;
        }
        if (text.isEmpty()) {
            return 0;
        }
        if (!Integers.readable(text)) {
            in.unreadable(key, prefix, text, "a list's last index");
            return 1;
        }
        return length(in, key, prefix, Long.parseLong(text));
    }

    /** Writes the last index of a list that is not empty. */
    static void write(Encoding out, ComponentKey key, @Nullable String prefix, int length) {
        if (length > MOST) {
            out.problem(key, prefix, "a list", "has " + length + " elements; at most " + MOST + " can be decoded");
        } else {
            out.put(key, key.text(out.entry, prefix), Integer.toString(length - 1));
        }
    }

    private static int length(Decoding in, ComponentKey key, @Nullable String prefix, long last) {
        if (last < -1 || last >= MOST) {
            in.fatal(
                    key, prefix, "a list's last index", "is not the last index of a list: expected 0 to " + (MOST - 1));
            return 0;
        }
        if (last == -1) {
            in.problem(
                    key,
                    prefix,
                    "a list's last index",
                    "is the last index of an empty list, but an empty list has no key");
        }
        return (int) last + 1;
    }
}
