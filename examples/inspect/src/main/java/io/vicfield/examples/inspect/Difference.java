package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A key that does not come back as it was.
 *
 * @param key on the wire
 * @param before the value in the file; null if it is missing
 * @param after its text as it is written again; null if it is not
 * @param masked whether neither is shown
 */
record Difference(
        String key, @Nullable String before, @Nullable String after, boolean masked) {
    /** In one word. */
    String kind() {
        if (before == null) {
            return "added";
        }
        return after == null ? "missing" : "changed";
    }

    /** The text in the file. */
    String shownBefore() {
        return shown(before);
    }

    /** The text as it is written again. */
    String shownAfter() {
        return shown(after);
    }

    private String shown(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return masked ? SealedSource.MASK : Cells.quoted(text);
    }
}
