package io.vicfield.examples.inspect.records;

import io.vicfield.examples.console.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A key whose value changes when the file is decoded and encoded again.
 *
 * @param key the stored key
 * @param before the value in the file; null if it is missing
 * @param after the value that is written again; null if none is written
 * @param masked whether both values are masked
 */
public record Difference(
        String key, @Nullable String before, @Nullable String after, boolean masked) {
    /** Describes the kind of difference in one word. */
    public String kind() {
        if (before == null) {
            return "added";
        }
        return after == null ? "missing" : "changed";
    }

    /** Returns the value in the file, as it is shown. */
    public String shownBefore() {
        return shown(before);
    }

    /** Returns the value that is written again, as it is shown. */
    public String shownAfter() {
        return shown(after);
    }

    private String shown(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return masked ? SealedSource.MASK : Cells.quoted(text);
    }
}
