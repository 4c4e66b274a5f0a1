package io.vicfield.typedkeys;

import io.vicfield.VicMapKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.MapValue;
import io.vicfield.codec.Shape;
import io.vicfield.former.FormerKeys;
import io.vicfield.keys.KeyForm;
import io.vicfield.text.Names;
import io.vicfield.text.Printable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The key of a map. */
final class MapKey<K, V, E> extends ValueKey<Map<K, V>> implements VicMapKey<K, V, E> {
    private final KeyFactory<V, E> entryKeys;
    private final MapValue<K, V> map;

    MapKey(KeyLocation<Map<K, V>> location, KeyFactory<V, E> entryKeys) {
        super(location);
        this.entryKeys = entryKeys;
        this.map = (MapValue<K, V>) location.codec();
    }

    @Override
    public E at(K name) {
        return entryKeys.at(entry(name));
    }

    @Override
    public E any() {
        return entryKeys.at(location.below(KeyPath.NAME, map.elements()));
    }

    @Override
    public <S extends VicSource & VicSink> void put(K name, V value, S store) {
        refuseWildcard(this);
        KeyLocation<V> put = entry(name);
        String text = map.checkedName(name, wireKey());
        Set<String> names = names(store);
        Encoding out = new Encoding(8, entry.fork());
        new ValueKey<>(put).write(value, out);
        boolean added = !names.contains(text);
        // Another name of the same entry, such as 01 for 1, must not hide the new value.
        added |= names.removeIf(other -> !other.equals(text) && map.isName(other, name));
        if (added) {
            refuseEqualKeys(text, names);
            names.add(text);
        }
        // Names that were found under a former key must be written under the current key, because the former key is
        // replaced.
        if (added || root.formerKeys() != null) {
            out.put(location.key(), key(entry), String.join("|", names));
        }
        flush(out, store, put.target().withMap(location.target()));
    }

    /** Refuses a name that differs from another only in dots and slashes, because the keys below would be equal. */
    private void refuseEqualKeys(String name, Set<String> names) {
        String like = KeyForm.READ_WRITE.render(name);
        for (String other : names) {
            if (map.elements().shape() instanceof Shape.Nested
                    && KeyForm.READ_WRITE.render(other).equals(like)) {
                throw new IllegalArgumentException(Printable.escape(wireKey() + ": the name \"" + name
                        + "\" leads to the same keys as the existing name \"" + other + "\""));
            }
        }
    }

    private KeyLocation<V> entry(K name) {
        return location.below(map.checkedName(name, wireKey()), map.elements());
    }

    private Set<String> names(VicSource store) {
        FormerKeys formers = root.formerKeys();
        VicSource source = formers == null ? store : formers.over(store, target(entry));
        Decoding in = new Decoding(source, entry.fork());
        String names = in.find(location.key(), location.prefix());
        in.problems().check();
        Set<String> sorted = new TreeSet<>(Names.BYTE_ORDER);
        if (names != null && !names.isEmpty()) {
            sorted.addAll(Arrays.asList(Names.split(names)));
        }
        return sorted;
    }
}
