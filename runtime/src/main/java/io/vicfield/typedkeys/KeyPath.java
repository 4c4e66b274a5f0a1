package io.vicfield.typedkeys;

import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.keys.KeyForm;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A typed key as the patterns of its configuration know it.
 *
 * @param path the record path with {@code ["*"]} for every entry and {@code [#]} for every element
 * @param names the names and indices on the way, outermost first; {@link #NAME} or {@link #INDEX} for a wildcard
 */
record KeyPath(String path, List<String> names) {
    /** Stands for any name. No name contains {@code @}, because it begins a key's suffix. */
    static final String NAME = "@*";

    /** Stands for any index. */
    static final String INDEX = "@#";

    /** The path of a component's value. */
    static KeyPath of(Entry entry, ComponentKey key, String prefix) {
        List<String> names = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        add(entry, path, names);
        add(entry, key, prefix, path, names);
        return new KeyPath(path.toString(), names);
    }

    /** The path of a record below an entry. */
    static KeyPath of(Entry entry, String record) {
        List<String> names = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        add(entry, path, names);
        return new KeyPath(path.append(record).toString(), names);
    }

    private static void add(Entry entry, StringBuilder path, List<String> names) {
        Entry outer = entry.outer();
        if (outer != null) {
            add(outer, path, names);
            add(outer, entry.key(), entry.prefix(), path, names);
        }
    }

    private static void add(Entry entry, ComponentKey key, String prefix, StringBuilder path, List<String> names) {
        path.append(key.path());
        int start = key.prefix(entry).length();
        if (prefix.length() > start) {
            List<String> below = Arrays.asList(prefix.substring(start + 1).split("\\|", -1));
            for (int i = 0; i < below.size(); i++) {
                path.append(key.subscripts().charAt(i) == 'i' ? "[#]" : "[\"*\"]");
            }
            names.addAll(below);
        }
    }

    boolean isWildcard() {
        return names.contains(NAME) || names.contains(INDEX);
    }

    /** Shows a key with {@code *} and {@code #} for wildcards. */
    static String shown(String key) {
        return key.replace(NAME, "*").replace(INDEX, "#");
    }

    /** Whether a pattern is at this path. */
    boolean isAt(KeyPattern pattern) {
        return !pattern.former() && pattern.path().equals(path);
    }

    /** Whether a pattern is below this path, a record's. */
    boolean isAbove(KeyPattern pattern) {
        String other = pattern.path();
        return !pattern.former() && other.startsWith(path) && other.startsWith(".", path.length());
    }

    /** Whether a key that matches a pattern at or below this path has the names on the way. */
    boolean namesMatch(String key, KeyPatterns patterns) {
        List<String> found = patterns.names(key);
        for (int i = 0; i < names.size(); i++) {
            if (!isWildcard(names.get(i)) && !isSame(names.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The names in a matching key that are wildcards here. */
    List<String> wildcards(String key, KeyPatterns patterns) {
        List<String> found = patterns.names(key);
        List<String> wildcards = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (isWildcard(names.get(i))) {
                wildcards.add(found.get(i));
            }
        }
        return wildcards;
    }

    private static boolean isWildcard(String name) {
        return name.equals(NAME) || name.equals(INDEX);
    }

    /** Compares names without regard to dots and slashes, which are rewritten to each other in keys below an entry. */
    private static boolean isSame(String name, String other) {
        return KeyForm.READ_WRITE.render(name).equals(KeyForm.READ_WRITE.render(other));
    }
}
