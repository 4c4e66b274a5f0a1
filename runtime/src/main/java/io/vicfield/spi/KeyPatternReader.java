package io.vicfield.spi;

import io.vicfield.keys.Rendering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a codec's components as its values are walked, with placeholders for the names of entries. */
final class KeyPatternReader {
    private final Map<String, KeyPattern> found = new LinkedHashMap<>();
    private final Set<List<Object>> walked = new HashSet<>();
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
        readOnce(nested.codec(), at);
        // A name may hold a slash, which makes an inherited scope read-only; an index may not.
        boolean readWrite = component.key().wire.rendering() == Rendering.READ_WRITE;
        if (readWrite && at.indexOf('*', component.key().bare(outer).length()) >= 0) {
            readOnce(nested.codec().at(nested.codec().place.slashed()), at);
        }
        entry = outer;
    }

    /** Below maps in maps, one slash in any of the names leads to the same keys as two. */
    private void readOnce(PlacedCodec<?> codec, String at) {
        Place place = codec.place;
        if (walked.add(List.of(codec.stored().getClass(), place.key, place.levels, place.follow, at))) {
            read(codec);
        }
    }

    private void add(Component component, String at, String pathAt, String type) {
        String key = at + component.key().suffix;
        String path = entry.path() + component.key().path(entry, pathAt);
        found.putIfAbsent(key, new KeyPattern(key, path, type, component, written));
    }
}
