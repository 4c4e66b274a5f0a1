package io.vicfield.examples.inspect.records;

import io.vicfield.schema.KeyPattern;
import io.vicfield.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a configuration's entries. A read-only key shows the dots of a name as slashes, and a read-write key shows
 * slashes as dots. The lists of names have the names themselves. Two names of one map never differ in this alone.
 */
final class EntryNames {
    private final Stored stored;
    private final Set<String> listed = new HashSet<>();
    private @Nullable Map<String, String> byShown;

    EntryNames(Stored stored) {
        this.stored = stored;
    }

    /** Returns the listed name of an entry that a key shows; the shown name if none is listed. */
    String of(String shown) {
        Map<String, String> known = byShown;
        if (known == null) {
            known = read();
            byShown = known;
        }
        return listed.contains(shown) ? shown : known.getOrDefault(withDots(shown), shown);
    }

    private Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        stored.values().forEach((key, text) -> {
            KeyPattern pattern = stored.pattern(key);
            if (pattern != null && pattern.kind() == KeyPattern.Kind.NAMES && !stored.masks(key)) {
                for (String name : Names.split(text)) {
                    listed.add(name);
                    names.put(withDots(name), name);
                }
            }
        });
        return names;
    }

    private static String withDots(String name) {
        return name.replace('/', '.');
    }
}
