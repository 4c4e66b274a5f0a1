package io.vicfield.spi;

import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map: {@code key} holds the entries' names, sorted and joined, {@code key|name} each entry. */
final class MapValue<K, V> extends ValueCodec<Map<K, V>> {
    private final Scalar<K> keys;
    private final ValueCodec<V> values;

    MapValue(Scalar<K> keys, ValueCodec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    ValueCodec<V> values() {
        return values;
    }

    /** An entry's name on the wire, or an IllegalArgumentException that says why it has none. */
    String checkedName(K key, String wireKey) {
        String name = keys.write(key);
        String refusal = name == null
                ? "an entry's key that writes nothing"
                : EntryNames.refusal(name, values.subscripts().startsWith("i"), null);
        if (name == null || refusal != null) {
            throw new IllegalArgumentException(wireKey + ": \"" + name + "\" " + refusal);
        }
        return name;
    }

    @Override
    void encode(@Nullable Map<K, V> value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.nothing(key, at);
            return;
        }
        Map<String, V> named = named(value, key, at, out);
        String[] names = named.keySet().toArray(new String[0]);
        if (!EntryNames.check(names, values.subscripts().startsWith("i"), key, at, out)) {
            return;
        }
        Arrays.sort(names, Names.BYTE_ORDER);
        if (levels > 1) {
            encodeEntries(named, names, key, at, levels - 1, out);
        }
        out.put(key, out.wireKey(key, at), names.length == 1 ? names[0] : String.join("|", names));
    }

    @Override
    Map<K, V> decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable Map<K, V> base) {
        String names = in.find(key, at);
        if (names == null || names.isEmpty()) {
            return base == null ? Map.of() : base;
        }
        Map<K, V> map = base == null ? new LinkedHashMap<>() : new LinkedHashMap<>(base);
        String stem = in.stem(key, at);
        for (String name : Names.split(names)) {
            decodeEntry(in, key, stem.concat(name), entry(in, key, at, name), levels - 1, map);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    Map<K, V> zero(Decoding in) {
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
    Shape shape() {
        return new Shape.Keyed(keys, values.shape());
    }

    private void encodeEntries(
            Map<String, V> named, String[] names, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        String stem = out.stem(key, at);
        for (String name : names) {
            String entry = stem.concat(name);
            int before = out.mark();
            values.encode(named.get(name), key, entry, levels, out);
            if (out.mark() == before && !values.mayWriteNothing(levels)) {
                out.problem(key, entry, "an entry", "would write nothing, and not come back");
            }
        }
    }

    private void decodeEntry(Decoding in, PlacedKey key, String at, @Nullable K entry, int levels, Map<K, V> map) {
        if (entry == null) {
            return;
        }
        V old = map.get(entry);
        if (levels < 1) {
            map.put(entry, old != null ? old : values.zero(in));
            return;
        }
        int before = in.found();
        V value = values.decode(in, key, at, levels, old);
        if (value != null) {
            map.put(entry, value);
        } else if (in.found() == before && values.mustBeThere()) {
            missing(in, key, at);
        }
    }

    /** A name that is in no key, but in a list of names that is masked, is not shown. */
    private static void missing(Decoding in, PlacedKey key, String at) {
        String shown = key.masked ? at.substring(0, at.lastIndexOf('|')) : at;
        String what = key.masked
                ? "misses an entry that its list of names has"
                : "is not there, although the map's list of names says so";
        in.problem(key, shown, "an entry", what);
    }

    /** The entry that a name stands for; what is no name is a problem of the list of names, and zero as in Go. */
    private @Nullable K entry(Decoding in, PlacedKey key, @Nullable String at, String name) {
        if (name.isEmpty()) {
            in.problem(key, at, keys.type(), "holds an entry without a name");
            return keys.zero();
        }
        try {
            return keys.read(name);
        } catch (IllegalArgumentException e) {
            String message = "expected " + keys.type() + " as an entry's name, found " + Walk.shown(key, name);
            in.problem(key, at, keys.type(), message);
            return keys.readLeniently(name, keys.zero());
        }
    }

    /** The entries by their names on the wire. */
    @SuppressWarnings("unchecked") // keys that are strings are their own names
    private Map<String, V> named(Map<K, V> value, PlacedKey key, @Nullable String at, Encoding out) {
        if (keys == Scalars.STRING) {
            return (Map<String, V>) value;
        }
        Map<String, V> named = new TreeMap<>(Names.BYTE_ORDER);
        for (Map.Entry<K, V> entry : value.entrySet()) {
            String name = EntryNames.write(keys, entry.getKey(), key, at, out);
            if (name != null && named.put(name, entry.getValue()) != null) {
                out.problem(key, out.stem(key, at) + name, keys.type(), "is the name of two entries");
            }
        }
        return named;
    }
}
