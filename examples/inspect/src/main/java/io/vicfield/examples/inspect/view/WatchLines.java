package io.vicfield.examples.inspect.view;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.schema.KeyPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes what changed between two readings of a configuration, a line per key. */
public final class WatchLines {
    private WatchLines() {}

    /** Returns the lines; masks secret and sensitive values, and shows no value of a key that is not the record's. */
    public static List<String> of(Stored before, Stored after) {
        TreeSet<String> keys = new TreeSet<>(before.values().keySet());
        keys.addAll(after.values().keySet());
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            String old = before.values().get(key);
            String now = after.values().get(key);
            if (!Objects.equals(old, now)) {
                lines.add(Cells.printable(line(after, key, old, now)));
            }
        }
        return lines;
    }

    private static String line(Stored stored, String key, @Nullable String old, @Nullable String now) {
        KeyPattern pattern = stored.pattern(key);
        String what = old == null ? " was added" : now == null ? " was deleted" : " changed";
        if (pattern == null) {
            return key + what + " (not part of " + stored.record().name() + ")";
        }
        String path = stored.path(key);
        String name = path.substring(path.indexOf('.') + 1) + (pattern.isListing() ? " (" + pattern.type() + ")" : "");
        if (now == null) {
            return name + what;
        }
        String value = StoredText.of(stored, key, now);
        return old == null ? name + " = " + value : name + ": " + StoredText.of(stored, key, old) + " -> " + value;
    }
}
