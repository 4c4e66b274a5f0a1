package io.vicfield.extraconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** The generations of groups with a member among these keys, or that a dead writer left torn. */
    List<String> among(Set<String> changes) {
        List<String> groups = new ArrayList<>();
        wanted.groups().forEach((generation, members) -> {
            boolean unknown = old.values().isEmpty() && !members.isEmpty();
            if (unknown || damaged.contains(generation) || anyOf(generation, changes)) {
                groups.add(generation);
            }
        });
        return groups;
    }

    private boolean anyOf(String generation, Set<String> changes) {
        return anyOf(wanted, generation, changes) || anyOf(old, generation, changes);
    }

    private static boolean anyOf(Texts texts, String generation, Set<String> changes) {
        return texts.groups().getOrDefault(generation, Set.of()).stream().anyMatch(changes::contains);
    }
}
