package io.vicfield.extraconfig;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A map of keys to values, in the order in which they were added. It finds a key by its two parts without joining them,
 * because the hash of a key follows from the hashes of its parts. Other packages cannot change it.
 */
final class ValueTable extends AbstractMap<String, String> {
    /** A guest may choose keys with equal hashes. If a search takes more steps, the table uses a {@link HashMap}. */
    private static final int MAX_STEPS = 128;

    /** Powers of the number 31, with which {@link String#hashCode} multiplies. */
    private static final int[] POWERS = powers(256);

    private String[] keys;
    private String[] values;
    private int size;
    /** The indices of keys plus 1, by their hashes. At least half of the slots are 0, which means empty. */
    private int[] slots = {};
    /** The number of keys that searches find. The next search adds the others. */
    private int linked;
    /** The indices of keys, if many keys have equal hashes. */
    private @Nullable Map<String, Integer> crowded;

    ValueTable(int expected) {
        this.keys = new String[Math.max(expected, 8)];
        this.values = new String[keys.length];
    }

    static ValueTable copyOf(Map<String, String> all) {
        if (all instanceof ValueTable table) {
            return table;
        }
        ValueTable table = new ValueTable(all.size());
        all.forEach(table::add);
        return table;
    }

    /** Adds a key, or changes its value. Returns the previous value; null if the key is new. */
    @Nullable String add(String key, String value) {
        int known = find("", key);
        if (known >= 0) {
            String previous = values[known];
            values[known] = value;
            return previous;
        }
        append(key, value);
        linkAll();
        return null;
    }

    /** Adds a key that is not in the table yet. After it, the first search must not run on several threads. */
    void append(String key, String value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size] = value;
        size++;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        return key instanceof String text ? get("", text) : null;
    }

    /** Returns the value under the key that consists of these parts; null if the key is missing. */
    @Nullable String get(String start, String end) {
        int index = find(start, end);
        return index < 0 ? null : values[index];
    }

    String key(int index) {
        return keys[index];
    }

    String value(int index) {
        return values[index];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String text && find("", text) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < size; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return IntStream.range(0, size)
                        .<Entry<String, String>>mapToObj(i -> new SimpleImmutableEntry<>(keys[i], values[i]))
                        .iterator();
            }
        };
    }

    /** Returns the index of the key that consists of these parts; negative if the key is missing. */
    int find(String start, String end) {
        linkAll();
        if (crowded != null || end.length() >= POWERS.length) {
            return findWhole(start.concat(end));
        }
        return search(start.hashCode() * POWERS[end.length()] + end.hashCode(), start, end);
    }

    private int findWhole(String key) {
        return crowded == null ? search(key.hashCode(), "", key) : crowded.getOrDefault(key, -1);
    }

    private int search(int hash, String start, String end) {
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            String key = keys[slots[slot] - 1];
            if (key.hashCode() == hash
                    && key.length() == start.length() + end.length()
                    && key.endsWith(end)
                    && key.startsWith(start)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private void linkAll() {
        if (slots.length < 2 * keys.length) {
            slots = new int[4 * Integer.highestOneBit(keys.length)];
            linked = 0;
        }
        while (linked < size) {
            link(linked++);
        }
    }

    private void link(int index) {
        if (crowded != null) {
            crowded.put(keys[index], index);
            return;
        }
        int slot = slot(keys[index].hashCode());
        int steps = 0;
        while (slots[slot] != 0) {
            slot = next(slot);
            steps++;
        }
        slots[slot] = index + 1;
        if (steps > MAX_STEPS) {
            crowded = new HashMap<>();
            IntStream.rangeClosed(0, index).forEach(this::link);
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private static int[] powers(int count) {
        int[] powers = new int[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }
}
