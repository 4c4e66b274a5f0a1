package io.vicfield.spi;

import io.vicfield.VicMapKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.keys.Rendering;
import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The key of a map. */
final class MapKey<K, V, E, A> extends ValueKey<Map<K, V>> implements VicMapKey<K, V, E, A> {
    final Step<V, E, A> step;
    private final MapValue<K, V> map;

    MapKey(Spot<Map<K, V>> spot, Step<V, E, A> step) {
        super(spot);
        this.step = step;
        this.map = (MapValue<K, V>) spot.codec();
    }

    @Override
    public E at(K name) {
        return step.at(entry(name));
    }

    @Override
    public A any() {
        return step.any(forms());
    }

    List<E> forms() {
        List<E> forms = new ArrayList<>(2);
        spot.all(KeyPieces.NAME, map.values()).forEach(entry -> forms.add(step.at(entry)));
        return forms;
    }

    @Override
    public <S extends VicSource & VicSink> void put(K name, V value, S store) {
        Spot<V> put = entry(name);
        String text = map.checkedName(name, wireKey());
        TreeSet<String> names = names(store);
        Encoding out = new Encoding(8);
        out.entry = entry.fork();
        new ValueKey<>(put).write(value, out);
        boolean added = !names.contains(text);
        if (added) {
            refuseCollision(text, names);
            names.add(text);
        }
        // Names that were found under a former key, which goes, have to stand under the present one.
        if (added || superseding()) {
            out.put(spot.key(), wireKey(), String.join("|", names));
        }
        if (superseding()) {
            out.flush(store, keys -> supersedeEntry(put, keys));
        } else {
            out.flush(store);
        }
    }

    /** Below an entry dots and slashes are rewritten to each other. */
    private void refuseCollision(String name, Set<String> names) {
        String like = Rendering.READ_WRITE.render(name);
        for (String other : names) {
            if (map.values().shape() instanceof Shape.Nested
                    && Rendering.READ_WRITE.render(other).equals(like)) {
                throw new IllegalArgumentException(
                        wireKey() + ": \"" + name + "\" is a name that falls together with \"" + other + "\" in keys");
            }
        }
    }

    /** The list of names, which may be where it was, and the entry. */
    private void supersedeEntry(Spot<V> put, Supersession keys) {
        keys.key(spot.component(), spot.stored(), spot.stored(), "names");
        keys.below(spot.component(), put.codec().shape(), put.stored(), put.levels());
    }

    private Spot<V> entry(K name) {
        return spot.below(map.checkedName(name, wireKey()), map.values());
    }

    private TreeSet<String> names(VicSource store) {
        Decoding in = new Decoding(store);
        in.entry = entry.fork();
        String names = in.find(spot.key(), spot.at());
        in.problems.check();
        TreeSet<String> sorted = new TreeSet<>(Names.BYTE_ORDER);
        if (names != null && !names.isEmpty()) {
            sorted.addAll(Arrays.asList(Names.split(names)));
        }
        return sorted;
    }
}
