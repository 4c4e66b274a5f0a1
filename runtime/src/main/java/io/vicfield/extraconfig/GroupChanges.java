package io.vicfield.extraconfig;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which atomic groups a delta sends, whole and with their next generation. */
final class GroupChanges {
    private final Texts wanted;
    private final Texts old;
    private final Set<String> damaged;

    /** Compares wanted texts with what is stored; {@code damaged} are the keys that gave problems. */
    GroupChanges(Texts wanted, Texts old, Set<String> damaged) {
        this.wanted = wanted;
        this.old = old;
        this.damaged = damaged;
    }

    /** The groups with a member among these keys, or that a dead writer left torn: all their keys, by generation. */
    Map<String, Set<String>> among(Set<String> changes) {
        Map<String, Set<String>> groups = new TreeMap<>();
        Map<String, String> owners = new HashMap<>();
        for (String generation : wanted.groups().keySet()) {
            Set<String> keys = keys(generation);
            keys.forEach(key -> owners.put(bare(key), generation));
            groups.put(generation, keys);
        }
        for (String change : owners.isEmpty() ? Set.<String>of() : changes) {
            String generation = owner(change, owners);
            if (generation != null) {
                groups.get(generation).add(change);
            }
        }
        groups.entrySet().removeIf(group -> !isSent(group.getKey(), group.getValue(), changes));
        groups.forEach((generation, keys) -> keys.add(generation));
        return groups;
    }

    private boolean isSent(String generation, Set<String> keys, Set<String> changes) {
        boolean unknown = old.values().isEmpty()
                && !wanted.groups().getOrDefault(generation, Set.of()).isEmpty();
        return unknown || damaged.contains(generation) || !Collections.disjoint(keys, changes);
    }

    private static String bare(String key) {
        int suffix = key.indexOf('@');
        return suffix < 0 ? key : key.substring(0, suffix);
    }

    /** The group with the list or map whose elements or entries a key is of: those that nobody could read too. */
    private static @Nullable String owner(String key, Map<String, String> owners) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            String owner = c == '|' || c == '~' ? owners.get(key.substring(0, i)) : null;
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** Members' keys: those with a text, those without, where that stood in earlier versions, those that were. */
    private Set<String> keys(String generation) {
        Set<String> keys = new TreeSet<>();
        for (Texts texts : List.of(wanted, old)) {
            keys.addAll(texts.groups().getOrDefault(generation, Set.of()));
        }
        keys.addAll(wanted.emptied(generation));
        return keys;
    }
}
