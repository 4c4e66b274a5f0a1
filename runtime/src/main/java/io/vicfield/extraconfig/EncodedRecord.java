package io.vicfield.extraconfig;

import io.vicfield.VicSink;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the keys and values of an encoded record. Secrets are not sealed, so it must not leave this package. */
final class EncodedRecord implements VicSink {
    private final ValueTable values;
    private final Set<String> secrets = new HashSet<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<String, Set<String>> emptied = new TreeMap<>();
    private @Nullable String group;

    /**
     * Starts empty.
     *
     * @param keys the expected number of keys
     */
    EncodedRecord(int keys) {
        this.values = new ValueTable(keys);
    }

    @Override
    public void put(String key, String value) {
        values.append(key, value);
        note(groups, key);
    }

    @Override
    public void remove(String key) {
        note(emptied, key);
    }

    /** Notes the former key of a group's member that has no value: otherwise the old value would be read from there. */
    @Override
    public void supersede(String formerKey, String key) {
        if (!values.containsKey(key)) {
            note(emptied, formerKey);
        }
    }

    private void note(Map<String, Set<String>> keys, String key) {
        if (group != null) {
            keys.computeIfAbsent(group, generation -> new TreeSet<>()).add(key);
        }
    }

    @Override
    public void putSecret(String key, String value) {
        put(key, value);
        secrets.add(key);
    }

    @Override
    public void beginGroup(String generationKey) {
        group = generationKey;
        groups.computeIfAbsent(generationKey, key -> new TreeSet<>());
    }

    @Override
    public void endGroup(String generationKey) {
        group = null;
    }

    /** Returns the keys of the groups' members, by the key of the generation. */
    Map<String, Set<String>> groups() {
        return groups;
    }

    /** Returns the keys of a group's members that have no value, and the former keys of these members. */
    Set<String> emptied(String generation) {
        return emptied.getOrDefault(generation, Set.of());
    }

    /** Returns whether a key is the key of a group's generation. */
    boolean isGeneration(String key) {
        return groups.containsKey(key);
    }

    ValueTable values() {
        return values;
    }

    boolean isSecret(String key) {
        return secrets.contains(key);
    }
}
