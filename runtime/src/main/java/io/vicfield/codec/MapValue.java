package io.vicfield.codec;

import io.vicfield.text.Names;
import io.vicfield.text.Printable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map: {@code key} holds the entries' names, sorted and joined, {@code key|name} each entry.
 *
 * @since 0.1
 */
public final class MapValue<K, V> extends ValueCodec<Map<K, V>> {
    private final Scalar<K> keys;
    private final ValueCodec<V> values;

    MapValue(Scalar<K> keys, ValueCodec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public ValueCodec<V> elements() {
        return values;
    }

    /**
     * Encodes the name of an entry.
     *
     * @throws IllegalArgumentException if no entry can have this name
     */
    public String checkedName(K key, String wireKey) {
        String name = keys.write(key);
        String refusal =
                name == null ? "an entry's key that has no encoded value" : EntryNames.refusal(name, hasLists(), null);
        if (name == null || refusal != null) {
            throw new IllegalArgumentException(Printable.escape(wireKey + ": \"" + name + "\" " + refusal));
        }
        return name;
    }

    /** Returns whether a name belongs to the entry of this key. */
    public boolean isName(String name, K key) {
        try {
            return keys.read(name).equals(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    ValueCodec<Map<K, V>> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new MapValue<>(keys, values.bind(owner, key, level + 1));
    }

    @Override
    public void encode(@Nullable Map<K, V> value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.empty(key, prefix);
            return;
        }
        Map<String, V> named = named(value, key, prefix, out);
        String[] names = named.keySet().toArray(new String[0]);
        if (!EntryNames.check(names, hasLists(), key, prefix, out)) {
            return;
        }
        Arrays.sort(names, Names.BYTE_ORDER);
        String start = levels > 1 ? key.entryPrefix(out.entry, prefix) : "";
        for (int i = 0; levels > 1 && i < names.length; i++) {
            String entryPrefix = start.concat(names[i]);
            int before = out.mark();
            values.encode(named.get(names[i]), key, entryPrefix, levels - 1, out);
            if (out.mark() == before) {
                out.unwritten(key, prefix, entryPrefix, "an entry", !values.mayWriteNothing(levels - 1));
            }
        }
        out.put(key, key.text(out.entry, prefix), names.length == 1 ? names[0] : String.join("|", names));
    }

    @Override
    public Map<K, V> decode(
            Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable Map<K, V> base) {
        String names = in.find(key, prefix);
        if (names == null || names.isEmpty()) {
            return base == null ? Map.of() : base;
        }
        Map<K, V> map = base == null ? new LinkedHashMap<>() : new LinkedHashMap<>(base);
        Set<Object> named = keys == Scalars.STRING ? Set.of() : new HashSet<>();
        String start = key.entryPrefix(in.entry, prefix);
        for (String name : EntryNames.distinct(Names.split(names), in, key, prefix)) {
            K entry = entry(in, key, prefix, name);
            if (entry != null && isFirst(entry, named, in, key, prefix)) {
                String entryPrefix = start.concat(name);
                int before = in.found();
                decodeEntry(map, entry, in, key, entryPrefix, levels - 1);
                if (in.found() == before && !in.admit(1, entryPrefix, key, prefix)) {
                    break;
                }
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** Whether no other name stood for this entry. Distinct names of strings are distinct entries. */
    private boolean isFirst(K entry, Set<Object> named, Decoding in, ComponentKey key, @Nullable String prefix) {
        boolean first = keys == Scalars.STRING || named.add(identity(entry));
        if (!first) {
            in.problem(key, prefix, keys.type(), "has two names for one entry, such as 1 and 01");
        }
        return first;
    }

    private void decodeEntry(Map<K, V> map, K entry, Decoding in, ComponentKey key, String entryPrefix, int levels) {
        V old = map.get(entry);
        int before = in.found();
        V value = levels > 0 ? values.decode(in, key, entryPrefix, levels, old) : cut(in, old);
        if (value != null) {
            map.put(entry, value);
        } else if (in.found() == before && values.mustBePresent()) {
            missing(in, key, entryPrefix);
        }
    }

    @Override
    public Map<K, V> zero(Decoding in) {
        return Map.of();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return "m" + values.subscripts();
    }

    @Override
    public Shape shape() {
        return new Shape.Keyed(keys, values.shape());
    }

    /** Decodes an entry that has only a name, because a depth ends above its value. */
    private @Nullable V cut(Decoding in, @Nullable V old) {
        return old != null ? old : values.zero(in);
    }

    /** Reports an entry without any key. Its name is not shown where the list of names is masked. */
    private static void missing(Decoding in, ComponentKey key, String prefix) {
        String shown = key.masked ? prefix.substring(0, prefix.lastIndexOf('|')) : prefix;
        String what = key.masked
                ? "lacks an entry that its list of names contains"
                : "is missing, although the map's list of names contains it";
        in.problem(key, shown, "an entry", what);
    }

    /**
     * The entry of a name; a name that cannot be parsed is a problem of the list of names, and zero as in Go. A name that no
     * record can write is left out, because the record could not be encoded again.
     */
    private @Nullable K entry(Decoding in, ComponentKey key, @Nullable String prefix, String name) {
        if (EntryNames.refusal(name, hasLists(), null) != null) {
            String shown = name.isEmpty() ? "without a name" : WalkContext.shown(key, name);
            in.problem(key, prefix, keys.type(), "has an entry " + shown + ", which no record can encode");
            return null;
        }
        try {
            return keys.read(name);
        } catch (IllegalArgumentException e) {
            in.problem(key, prefix, keys.type(), unreadable(key, name, e));
            return keys.countsAsMissing(name) ? keys.zero() : keys.readLeniently(name);
        }
    }

    private String unreadable(ComponentKey key, String name, IllegalArgumentException e) {
        String shown = WalkContext.shown(key, name);
        return e instanceof ConversionException refusal
                ? refusal.message(key.masked ? "an entry's name" : "the entry's name " + shown, key.masked)
                : "expected " + keys.type() + " as an entry's name, found " + shown;
    }

    /** The entries by their names on the wire. */
    @SuppressWarnings("unchecked") // keys that are strings are their own names
    private Map<String, V> named(Map<K, V> value, ComponentKey key, @Nullable String prefix, Encoding out) {
        if (keys == Scalars.STRING) {
            return (Map<String, V>) value;
        }
        Map<String, V> named = new TreeMap<>(Names.BYTE_ORDER);
        Set<Object> identities = new HashSet<>();
        for (Map.Entry<K, V> entry : value.entrySet()) {
            String name = EntryNames.write(keys, entry.getKey(), key, prefix, out);
            if (name == null) {
                continue;
            }
            boolean newName = named.put(name, entry.getValue()) == null;
            boolean newKey = identities.add(identity(entry.getKey()));
            if (!newName || !newKey) {
                out.problem(key, key.entryPrefix(out.entry, prefix) + name, keys.type(), "is the name of two entries");
            }
        }
        return named;
    }

    /** Whether the entries are lists, whose keys a name that ends in ~ would resemble. */
    private boolean hasLists() {
        return values.subscripts().startsWith("i");
    }

    /** What is equal for two keys that are the same entry: 0 and -0 are, as in a map of Go. */
    private static Object identity(Object key) {
        if (key instanceof Double number) {
            return number + 0d;
        }
        return key instanceof Float single ? single + 0f : key;
    }
}
