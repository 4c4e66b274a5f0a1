package io.vicfield.schema;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.codec.Component;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every present key of a codec, with placeholders for the names of entries. */
final class KeyPatternReader extends KeyWalk {
    private final Map<String, KeyPattern> found = new LinkedHashMap<>();
    private final Set<List<Object>> visited = new HashSet<>();
    private boolean written = true;
    private boolean read = true;

    List<KeyPattern> patterns() {
        return List.copyOf(found.values());
    }

    @Override
    void component(Component component) {
        boolean writes = component.key().writes();
        boolean reads = component.key().reads();
        if (reads || writes) {
            boolean outerWritten = written;
            boolean outerRead = read;
            written &= writes;
            read &= reads;
            values(component);
            written = outerWritten;
            read = outerRead;
        }
    }

    @Override
    List<String> names(Component component, String prefix, boolean indices) {
        return List.of(indices ? "#" : "*");
    }

    @Override
    void record(RecordCodec<?> codec, String name) {
        visitOnce(codec);
        // A name may hold a slash, which makes an inherited scope read-only; an index may not.
        if (name.indexOf('*') >= 0 && entry.mayBeReadOnlyVariant()) {
            visitOnce(codec.at(codec.place().readOnlyVariant()));
        }
    }

    /** Visits each codec once per key: below maps in maps, one name with a slash leads to the same keys as two. */
    private void visitOnce(RecordCodec<?> codec) {
        Place place = codec.place();
        if (visited.add(List.of(codec.stored().getClass(), place.wire(), entry.prefix()))) {
            codec(codec);
        }
    }

    @Override
    void key(Component component, String prefix, String valuePrefix, String type) {
        String path = entry.path() + component.key().path(entry, valuePrefix);
        String key = prefix + component.key().suffix();
        boolean guestListed = entry.isGuestListed() && !Keys.scopesOf(key).contains(Scope.READ_WRITE);
        found.putIfAbsent(key, new KeyPattern(key, path, type, component, written, read, guestListed, false));
    }
}
