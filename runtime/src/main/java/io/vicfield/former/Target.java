package io.vicfield.former;

import io.vicfield.codec.Entry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value whose former keys are wanted: a whole configuration, or the value of one typed key.
 *
 * @param path the value's record path; empty: everything
 * @param names the name of the entry on the way to the value, by the key of its map or list, without suffix
 * @param map the path of a map whose own key is wanted too; empty: none
 */
public record Target(String path, Map<String, String> names, String map) {
    /** A whole configuration. */
    public static final Target ALL = new Target("", Map.of(), "");

    /**
     * One value.
     *
     * @param entry the entry that the value's record is below
     * @param path the value's path
     * @param prefix the value's key without suffix; null: the value is a component's own
     * @param componentPrefix the component's key without suffix
     */
    public static Target of(Entry entry, String path, @Nullable String prefix, String componentPrefix) {
        Map<String, String> names = new HashMap<>();
        for (Entry level = entry; level.outer() != null; level = level.outer()) {
            addNames(level.key().prefix(level.outer()), level.prefix(), names);
        }
        if (prefix != null) {
            addNames(componentPrefix, prefix, names);
        }
        return new Target(path, names, "");
    }

    /** This target, an entry, with the names of its map. */
    public Target withMap(Target map) {
        return new Target(path, names, map.path);
    }

    private static void addNames(String component, String prefix, Map<String, String> names) {
        String map = component;
        while (map.length() < prefix.length()) {
            int end = prefix.indexOf('|', map.length() + 1);
            String name = prefix.substring(map.length() + 1, end < 0 ? prefix.length() : end);
            names.put(map, name);
            map = map + '|' + name;
        }
    }

    /** Whether a value is at or below the target. */
    boolean holds(String other) {
        return path.isEmpty()
                || other.equals(path)
                || other.equals(map)
                || (other.startsWith(path) && ".[".indexOf(other.charAt(path.length())) >= 0);
    }
}
