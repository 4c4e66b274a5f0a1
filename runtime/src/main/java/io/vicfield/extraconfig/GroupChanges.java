package io.vicfield.extraconfig;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        wanted.groups().forEach((generation, members) -> {
            Set<String> keys = keys(generation);
            boolean unknown = old.values().isEmpty() && !members.isEmpty();
            if (unknown || damaged.contains(generation) || !Collections.disjoint(keys, changes)) {
                keys.add(generation);
                groups.put(generation, keys);
            }
        });
        return groups;
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
