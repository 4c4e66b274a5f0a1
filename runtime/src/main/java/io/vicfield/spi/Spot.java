package io.vicfield.spi;

import io.vicfield.keys.Rendering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one value is stored: at a component's key, or so many entries below it.
 *
 * @param entry what the component's record is below
 * @param key the component's
 * @param at the value's key without suffix; null for the component's own value
 * @param levels how many are left, the value's own included
 * @param slashed whether the entry's name is to be taken for one that holds a slash
 */
record Spot<T>(Entry entry, PlacedKey key, @Nullable String at, int levels, ValueCodec<T> codec, boolean slashed) {
    static <T> Spot<T> of(Entry entry, PlacedValue<T> value) {
        return new Spot<>(entry, value.key, null, value.key.levels, value.codec, false);
    }

    /** The same place of another type. */
    <W> Spot<W> with(ValueCodec<W> codec) {
        return new Spot<>(entry, key, at, levels, codec, slashed);
    }

    /** The place of an entry or element. */
    <V> Spot<V> below(String name, ValueCodec<V> codec) {
        return new Spot<>(entry, key, stem().concat(name), levels - 1, codec, false);
    }

    /** The places that stand for those of all entries: names with a slash change the scope of what inherits it. */
    <V> List<Spot<V>> all(char name, ValueCodec<V> codec) {
        Spot<V> any = below(String.valueOf(name), codec);
        List<Spot<V>> all = new ArrayList<>(List.of(any));
        if (name == KeyPieces.NAME && key.wire.rendering() == Rendering.READ_WRITE) {
            all.add(new Spot<>(entry, key, any.at, levels - 1, codec, true));
        }
        return all;
    }

    /** What the place belongs to, for walks over keys. */
    Component component() {
        return new PlacedValue<>(key, codec).listed();
    }

    /** The entry that stands at this place. */
    Entry enter() {
        return Entry.of(entry, key, stored());
    }

    String wireKey() {
        return at == null ? key.text(entry) : at.concat(key.suffix);
    }

    String elementsKey() {
        return at == null ? key.elements(entry) : at + '~' + key.suffix;
    }

    /** The key without suffix. */
    String stored() {
        return at == null ? key.bare(entry) : at;
    }

    private String stem() {
        return at == null ? key.stem(entry) : at.concat("|");
    }
}
