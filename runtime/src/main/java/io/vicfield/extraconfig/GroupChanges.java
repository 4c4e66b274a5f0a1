package io.vicfield.extraconfig;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the atomic groups that a delta sends. A group is sent whole. */
final class GroupChanges {
    private final EncodedRecord wanted;
    private final EncodedRecord old;
    private final Set<String> damaged;

    /**
     * Compares a wanted record with the stored one.
     *
     * @param damaged the stored keys whose values could not be decoded
     */
    GroupChanges(EncodedRecord wanted, EncodedRecord old, Set<String> damaged) {
        this.wanted = wanted;
        this.old = old;
        this.damaged = damaged;
    }

    /**
     * Returns the groups that contain a changed key, and the groups that a dead writer left torn.
     *
     * @return all keys of each group, by the key of its generation
     */
    Map<String, Set<String>> among(Set<String> changes) {
        Map<String, Set<String>> groups = new TreeMap<>();
        Map<String, String> owners = new HashMap<>();
        for (String generation : wanted.groups().keySet()) {
            Set<String> keys = keys(generation);
            keys.forEach(key -> owners.put(EnclosingKeys.withoutSuffix(key), generation));
            groups.put(generation, keys);
        }
        for (String change : owners.isEmpty() ? Set.<String>of() : changes) {
            String generation = owner(change, owners);
            if (generation != null) {
                Objects.requireNonNull(groups.get(generation)).add(change);
            }
        }
        groups.entrySet().removeIf(group -> !isSent(group.getKey(), group.getValue(), changes));
        groups.forEach((generation, keys) -> keys.add(generation));
        return groups;
    }

    private boolean isSent(String generation, Set<String> keys, Set<String> changes) {
        boolean nothingStored = old.values().isEmpty()
                && !wanted.groups().getOrDefault(generation, Set.of()).isEmpty();
        return nothingStored || damaged.contains(generation) || !Collections.disjoint(keys, changes);
    }

    /**
     * Returns the generation of the group whose list or map contains a key; null if there is none. It works from the key
     * alone, and so finds the group of elements and entries that could not be decoded.
     */
    private static @Nullable String owner(String key, Map<String, String> owners) {
        return EnclosingKeys.of(key).stream()
                .map(owners::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the keys of a group's members: wanted keys, stored keys, and keys that must be emptied because a member has no
     * value.
     */
    private Set<String> keys(String generation) {
        Set<String> keys = new TreeSet<>();
        keys.addAll(wanted.groups().getOrDefault(generation, Set.of()));
        keys.addAll(old.groups().getOrDefault(generation, Set.of()));
        keys.addAll(wanted.emptied(generation));
        return keys;
    }
}
