package io.vicfield.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes over every key of a codec as its values are walked, given the names of entries. */
abstract class KeyWalk {
    Entry entry;

    /** Begins below an entry. */
    KeyWalk(Entry entry) {
        this.entry = entry;
    }

    /** The record that is stored, or that is the entry of a list or map, of lists or maps; null if none is. */
    static @Nullable PlacedCodec<?> record(Shape shape) {
        if (shape instanceof Shape.Indexed indexed) {
            return record(indexed.element());
        }
        if (shape instanceof Shape.Keyed keyed) {
            return record(keyed.value());
        }
        return shape instanceof Shape.Nested nested ? nested.codec() : null;
    }

    /**
     * A key of a component, or of one of its entries.
     *
     * @param at the key without suffix
     * @param valueAt that of the value it belongs to
     * @param type of the text at the key
     */
    abstract void key(Component component, String at, String valueAt, String type);

    /** The names of a map's entries, or a list's indices. */
    abstract List<String> names(Component component, String at, boolean indices);

    /** A record that is the entry of this name. */
    abstract void record(PlacedCodec<?> codec, String name);

    /** A component that may have keys: {@link #values} goes over them. */
    void component(Component component) {
        values(component);
    }

    final void codec(PlacedCodec<?> codec) {
        if (!codec.place.open()) {
            return;
        }
        for (Component component : codec.components()) {
            PlacedKey key = component.key();
            boolean followed = !component.optional() || (key.follow && key.levels > 1);
            if (key.levels > 0 && followed) {
                component(component);
            }
        }
    }

    final void values(Component component) {
        PlacedKey key = component.key();
        value(component, component.shape(), key.bare(entry), key.levels);
    }

    final void value(Component component, Shape shape, String at, int levels) {
        if (shape instanceof Shape.Value value) {
            key(component, at, at, value.type().type());
        } else if (shape instanceof Shape.Joined joined) {
            key(component, at, at, "count");
            key(component, at + '~', at, joined.type().type() + " joined by |");
        } else if (shape instanceof Shape.Indexed indexed) {
            key(component, at, at, "count");
            entries(component, indexed.element(), at, true, levels - 1);
        } else if (shape instanceof Shape.Keyed keyed) {
            key(component, at, at, "names");
            entries(component, keyed.value(), at, false, levels - 1);
        } else if (shape instanceof Shape.Generation) {
            key(component, at, at, "generation");
        } else if (shape instanceof Shape.Nested nested) {
            codec(nested.codec());
        }
    }

    private void entries(Component component, Shape shape, String at, boolean indices, int levels) {
        if (levels < 1) {
            return;
        }
        for (String name : names(component, at, indices)) {
            below(component, shape, at + '|' + name, levels);
        }
    }

    final void below(Component component, Shape shape, String at, int levels) {
        if (!(shape instanceof Shape.Nested nested)) {
            value(component, shape, at, levels);
            return;
        }
        Entry outer = entry;
        entry = outer.enter(component.key(), at);
        record(nested.codec(), at.substring(component.key().bare(outer).length()));
        entry = outer;
    }
}
