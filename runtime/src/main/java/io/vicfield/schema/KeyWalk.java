package io.vicfield.schema;

import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import io.vicfield.encoded.Companion;
import java.util.List;

/** Visits every key of a codec in the order in which it is encoded, given the names of entries. */
abstract class KeyWalk {
    Entry entry = new Entry();

    /**
     * Visits a key of a component, or of one of its entries.
     *
     * @param prefix the key without suffix
     * @param valuePrefix the same of the value that the key belongs to
     * @param type of what the key holds
     */
    abstract void key(Component component, String prefix, String valuePrefix, String type);

    /** The names of a map's entries, or a list's indices. */
    abstract List<String> names(Component component, String prefix, boolean indices);

    /** Visits a record that is the entry of this name. */
    abstract void record(RecordCodec<?> codec, String name);

    /** Visits a component that may have keys; {@link #values} visits the keys. */
    abstract void component(Component component);

    final void codec(RecordCodec<?> codec) {
        if (!codec.place().hasLevelsLeft()) {
            return;
        }
        for (Component component : codec.components()) {
            if (component.isReached()) {
                component(component);
            }
        }
    }

    final void values(Component component) {
        ComponentKey key = component.key();
        value(component, component.shape(), key.prefix(entry), key.levels());
    }

    private void value(Component component, Shape shape, String prefix, int levels) {
        if (shape instanceof Shape.Value value) {
            key(component, prefix, prefix, value.type().type());
        } else if (shape instanceof Shape.Encoded encoded) {
            key(component, prefix, prefix, encoded.type().type());
            key(component, Companion.of(component.key()), prefix, KeyPattern.ENCODING);
        } else if (shape instanceof Shape.Joined joined) {
            key(component, prefix, prefix, KeyPattern.COUNT);
            key(component, prefix + '~', prefix, joined.type().type() + KeyPattern.JOINED);
        } else if (shape instanceof Shape.Indexed indexed) {
            key(component, prefix, prefix, KeyPattern.COUNT);
            entries(component, indexed.element(), prefix, true, levels - 1);
        } else if (shape instanceof Shape.Keyed keyed) {
            key(component, prefix, prefix, KeyPattern.NAMES);
            entries(component, keyed.value(), prefix, false, levels - 1);
        } else if (shape instanceof Shape.Generation) {
            key(component, prefix, prefix, KeyPattern.GENERATION);
        } else if (shape instanceof Shape.Nested nested) {
            codec(nested.codec());
        }
    }

    private void entries(Component component, Shape shape, String prefix, boolean indices, int levels) {
        if (levels < 1) {
            return;
        }
        for (String name : names(component, prefix, indices)) {
            below(component, shape, prefix + '|' + name, levels);
        }
    }

    private void below(Component component, Shape shape, String prefix, int levels) {
        if (!(shape instanceof Shape.Nested nested)) {
            value(component, shape, prefix, levels);
            return;
        }
        Entry outer = entry;
        entry = outer.enter(component.key(), prefix);
        record(nested.codec(), prefix.substring(component.key().prefix(outer).length()));
        entry = outer;
    }
}
