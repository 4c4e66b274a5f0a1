package io.vicfield.extraconfig;

import io.vicfield.VicSink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record's keys and texts in memory, secrets in clear and known as such. Never leaves this package. */
final class Texts implements VicSink {
    private final Map<String, String> values;
    private final Set<String> secrets = new HashSet<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<String, Set<String>> emptied = new TreeMap<>();
    private @Nullable String group;

    /** With room for so many keys. */
    Texts(int keys) {
        this.values = new HashMap<>(keys + keys / 3 + 1);
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
        note(groups, key);
    }

    @Override
    public void remove(String key) {
        note(emptied, key);
    }

    /** Of a member without a text: what stands there would be read instead of nothing. */
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

    /** Members' keys by their generation's. */
    Map<String, Set<String>> groups() {
        return groups;
    }

    /** Keys of a group's members that have no text, and those of earlier versions that it could be read from. */
    Set<String> emptied(String generation) {
        return emptied.getOrDefault(generation, Set.of());
    }

    /** Whether a key is that of a group's generation. */
    boolean isGeneration(String key) {
        return groups.containsKey(key);
    }

    Map<String, String> values() {
        return values;
    }

    boolean isSecret(String key) {
        return secrets.contains(key);
    }
}
