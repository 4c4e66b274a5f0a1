package io.vicfield.vmx;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private final Map<String, List<Entry>> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    VmxIndex(List<VmxLine> lines, VmxEncoding encoding) {
        for (int i = 0; i < lines.size(); i++) {
            String key = key(lines.get(i), encoding);
            if (key != null) {
                add(new Entry(key, lines.get(i), i + 1));
            }
        }
    }

    /** Adds a line. If several lines have the same key, the first line counts. */
    void add(Entry entry) {
        entries.computeIfAbsent(entry.key, key -> new ArrayList<>(1)).add(entry);
    }

    /** Returns the line with a key in exactly this spelling, or null. */
    @Nullable VmxLine find(String key) {
        List<Entry> found = entries.get(key);
        return found != null && found.get(0).key.equals(key) ? found.get(0).line : null;
    }

    /** Returns every line with a key, in any spelling. */
    Set<VmxLine> all(String key) {
        return entries.getOrDefault(key, List.of()).stream().map(Entry::line).collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if a line holds the key in another case */
    void requireFree(String key) {
        List<Entry> found = entries.get(key);
        if (found != null && find(key) == null) {
            Entry other = found.get(0);
            throw new IllegalArgumentException("the key " + key + " differs only in case from " + other.key
                    + " in line " + other.number + ", and VMware treats both as one key; use one spelling");
        }
    }

    /** Returns the first line of every key. */
    Stream<Entry> first() {
        return entries.values().stream().map(lines -> lines.get(0));
    }

    /** Returns all other lines. */
    List<VmxDuplicate> duplicates() {
        return entries.values().stream().flatMap(VmxIndex::duplicates).toList();
    }

    private static Stream<VmxDuplicate> duplicates(List<Entry> lines) {
        Entry first = lines.get(0);
        return lines.stream().skip(1).map(line -> new VmxDuplicate(line.key, line.number, first.key, first.number));
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
