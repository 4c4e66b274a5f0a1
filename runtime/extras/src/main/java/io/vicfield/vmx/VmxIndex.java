package io.vicfield.vmx;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a key. As in VMware's dictionary, the case of a key does not matter, and the first of several
 * lines counts (HASH_ISTRING_KEY and "Variable is already defined" in dictionary.c, published with VMware View Open
 * Client). VMware ignores case only for ASCII. This class ignores it for all of Unicode, to be on the safe side.
 */
final class VmxIndex {
    /** A line with the key as the line spells it, and the line's number, from 1. */
    record Entry(String key, VmxLine line, int number) {}

    private final Map<VmxKey, Entry> first;
    /** The lines that repeat a key, in their order. */
    private final List<Entry> repeated = new ArrayList<>();

    VmxIndex(List<VmxLine> lines, VmxEncoding encoding) {
        // Use HashMap.newHashMap when Java 17 is no longer supported.
        first = new HashMap<>(lines.size() * 4 / 3 + 1);
        for (int i = 0; i < lines.size(); i++) {
            String key = key(lines.get(i), encoding);
            if (key != null) {
                add(new Entry(key, lines.get(i), i + 1));
            }
        }
    }

    /** Adds a line. If several lines have the same key, the first line counts. */
    void add(Entry entry) {
        if (first.putIfAbsent(new VmxKey(entry.key), entry) != null) {
            repeated.add(entry);
        }
    }

    /** Returns the line with a key in exactly this spelling, or null. */
    @Nullable VmxLine find(String key) {
        Entry found = first.get(new VmxKey(key));
        return found != null && found.key.equals(key) ? found.line : null;
    }

    /** Returns every line with a key, in any spelling. */
    Set<VmxLine> all(String key) {
        return Stream.concat(first.values().stream(), repeated.stream())
                .filter(entry -> entry.key.equalsIgnoreCase(key))
                .map(Entry::line)
                .collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if a line holds the key in another case */
    void requireFree(String key) {
        Entry other = first.get(new VmxKey(key));
        if (other != null && !other.key.equals(key)) {
            throw new IllegalArgumentException(
                    "the key " + VmxText.shown(key) + " differs only in case from " + VmxText.shown(other.key)
                            + " in line " + other.number + ", and VMware treats both as one key; use one spelling");
        }
    }

    /** Returns the first line of every key. */
    Stream<Entry> first() {
        return first.values().stream();
    }

    /** Returns all other lines, sorted by key. */
    List<VmxDuplicate> duplicates() {
        return repeated.stream()
                .sorted(Comparator.comparing(Entry::key, String.CASE_INSENSITIVE_ORDER))
                .map(this::duplicate)
                .toList();
    }

    private VmxDuplicate duplicate(Entry line) {
        Entry counts = Objects.requireNonNull(first.get(new VmxKey(line.key)));
        return new VmxDuplicate(line.key, line.number, counts.key, counts.number);
    }

    /** Returns a line's key, or null if its name cannot be decoded; such a line stays unchanged. */
    private static @Nullable String key(VmxLine line, VmxEncoding encoding) {
        String name = line.name();
        try {
            return name == null ? null : encoding.decode(name);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
