package io.vicfield.schema;

import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import io.vicfield.encoded.Companion;
import io.vicfield.schema.KeyPattern.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every current key of a codec, in the order in which it is encoded, with placeholders for the names of entries. */
final class KeyPatternReader {
    private final Map<String, KeyPattern> found = new LinkedHashMap<>();
    private final Set<List<Object>> visited = new HashSet<>();
    private Entry entry = new Entry();
    private boolean written = true;
    private boolean read = true;

    List<KeyPattern> patterns() {
        return List.copyOf(found.values());
    }

    void codec(RecordCodec<?> codec) {
        if (!codec.place().hasLevelsLeft()) {
            return;
        }
        for (Component component : codec.components()) {
            if (component.isReached()) {
                component(component);
            }
        }
    }

    private void component(Component component) {
        boolean writes = component.key().writes();
        boolean reads = component.key().reads();
        if (reads || writes) {
            boolean outerWritten = written;
            boolean outerRead = read;
            written &= writes;
            read &= reads;
            ComponentKey key = component.key();
            value(component, component.shape(), key.prefix(entry), key.levels());
            written = outerWritten;
            read = outerRead;
        }
    }

    private void value(Component component, Shape shape, String prefix, int levels) {
        if (shape instanceof Shape.Value value) {
            key(component, prefix, prefix, Kind.VALUE, value.type());
        } else if (shape instanceof Shape.Encoded encoded) {
            key(component, prefix, prefix, Kind.ENCODED, encoded.type());
            key(component, Companion.of(component.key()), prefix, Kind.ENCODING, null);
        } else if (shape instanceof Shape.Joined joined) {
            key(component, prefix, prefix, Kind.COUNT, null);
            key(component, prefix + '~', prefix, Kind.ELEMENTS, joined.type());
        } else if (shape instanceof Shape.Indexed indexed) {
            key(component, prefix, prefix, Kind.COUNT, null);
            below(component, indexed.element(), prefix + "|#", levels - 1);
        } else if (shape instanceof Shape.Keyed keyed) {
            key(component, prefix, prefix, Kind.NAMES, null);
            below(component, keyed.value(), prefix + "|*", levels - 1);
        } else if (shape instanceof Shape.Generation) {
            key(component, prefix, prefix, Kind.GENERATION, null);
        } else if (shape instanceof Shape.Nested nested) {
            codec(nested.codec());
        }
    }

    private void below(Component component, Shape shape, String prefix, int levels) {
        if (levels < 1) {
            return;
        }
        if (!(shape instanceof Shape.Nested nested)) {
            value(component, shape, prefix, levels);
            return;
        }
        Entry outer = entry;
        entry = outer.enter(component.key(), prefix);
        record(nested.codec(), prefix.substring(component.key().prefix(outer).length()));
        entry = outer;
    }

    private void record(RecordCodec<?> codec, String name) {
        visitOnce(codec);
        // A name may hold a slash, which makes an inherited scope read-only; an index may not.
        if (name.indexOf('*') >= 0 && entry.mayBeReadOnlyVariant()) {
            visitOnce(codec.at(codec.place().readOnlyVariant()));
        }
    }

    /** Visits each codec once per key: below maps in maps, one name with a slash leads to the same keys as two. */
    private void visitOnce(RecordCodec<?> codec) {
        Place place = codec.place();
        if (visited.add(List.of(place.wire(), entry.prefix()))) {
            codec(codec);
        }
    }

    /**
     * Adds a key of a component, or of one of its entries.
     *
     * @param prefix the key without suffix
     * @param valuePrefix the same of the value that the key belongs to
     * @param kind what the key holds
     * @param content the type of the value, or of a joined list's elements
     */
    private void key(Component component, String prefix, String valuePrefix, Kind kind, @Nullable Scalar<?> content) {
        String path = entry.path() + component.key().path(entry, valuePrefix);
        String key = prefix + component.key().suffix();
        boolean guestListed = KeyPattern.isGuestListed(key, entry);
        found.putIfAbsent(key, new KeyPattern(key, path, kind, content, component, written, read, guestListed, false));
    }
}
