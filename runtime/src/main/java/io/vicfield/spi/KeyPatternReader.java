package io.vicfield.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks a codec's components as its values are walked, with placeholders for the names of entries. */
final class KeyPatternReader {
    private final Map<String, KeyPattern> found = new LinkedHashMap<>();
    private Entry entry = new Entry(null);
    private boolean written = true;

    List<KeyPattern> patterns() {
        return new ArrayList<>(found.values());
    }

    void read(PlacedCodec<?> codec) {
        if (!codec.place.open()) {
            return;
        }
        for (Component component : codec.components()) {
            PlacedKey key = component.key();
            boolean followed = !component.optional() || (key.follow && key.levels > 1);
            if (key.levels > 0 && followed && (component.reads() || component.writes())) {
                boolean outer = written;
                written = outer && component.writes();
                read(component, component.shape(), key.bare(entry), key.levels);
                written = outer;
            }
        }
    }

    private void read(Component component, Shape shape, String at, int levels) {
        if (shape instanceof Shape.Value value) {
            add(component, at, at, value.type().type());
        } else if (shape instanceof Shape.Joined joined) {
            add(component, at, at, "count");
            add(component, at + '~', at, joined.type().type() + " joined by |");
        } else if (shape instanceof Shape.Indexed indexed) {
            add(component, at, at, "count");
            below(component, indexed.element(), at + "|#", levels - 1);
        } else if (shape instanceof Shape.Keyed keyed) {
            add(component, at, at, "names");
            below(component, keyed.value(), at + "|*", levels - 1);
        } else if (shape instanceof Shape.Generation) {
            add(component, at, at, "generation");
        } else if (shape instanceof Shape.Nested nested) {
            read(nested.codec());
        }
    }

    private void below(Component component, Shape shape, String at, int levels) {
        if (levels < 1) {
            return;
        }
        if (!(shape instanceof Shape.Nested nested)) {
            read(component, shape, at, levels);
            return;
        }
        Entry outer = entry;
        entry = outer.enter(component.key(), at);
        read(nested.codec());
        // A name may hold a slash, which makes an inherited scope read-only; an index may not.
        if (at.indexOf('*', component.key().bare(outer).length()) >= 0) {
            read(nested.codec().at(nested.codec().place.slashed()));
        }
        entry = outer;
    }

    private void add(Component component, String at, String pathAt, String type) {
        String key = at + component.key().suffix;
        String path = entry.path() + component.key().path(entry, pathAt);
        found.putIfAbsent(key, new KeyPattern(key, path, type, component, written));
    }
}
