package io.vicfield.spi;

import io.vicfield.keys.WireKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every key of a codec, with placeholders for the names of entries. */
final class KeyPatternReader extends KeyWalk {
    private final Map<String, KeyPattern> found = new LinkedHashMap<>();
    private final Map<String, KeyPattern> former = new LinkedHashMap<>();
    private final Set<List<Object>> walked = new HashSet<>();
    private boolean written = true;
    private boolean read = true;

    KeyPatternReader() {
        super(new Entry(null));
    }

    /** Present keys, then former ones: of a key that is both the present one counts. */
    List<KeyPattern> patterns() {
        former.keySet().removeAll(found.keySet());
        List<KeyPattern> patterns = new ArrayList<>(found.values());
        patterns.addAll(former.values());
        return patterns;
    }

    @Override
    void component(Component component) {
        if (component.reads() || component.writes()) {
            boolean outerWritten = written;
            boolean outerRead = read;
            written &= component.writes();
            read &= component.reads();
            values(component);
            written = outerWritten;
            read = outerRead;
        }
    }

    @Override
    List<String> names(Component component, String at, boolean indices) {
        return List.of(indices ? "#" : "*");
    }

    @Override
    void record(PlacedCodec<?> codec, String name) {
        readOnce(codec);
        // A name may hold a slash, which makes an inherited scope read-only; an index may not.
        if (name.indexOf('*') >= 0 && entry.mayBeSlashed()) {
            readOnce(codec.at(codec.place.slashed()));
        }
    }

    /** Below maps in maps, one slash in any of the names leads to the same keys as two. */
    private void readOnce(PlacedCodec<?> codec) {
        Place place = codec.place;
        List<Object> here = List.of(codec.stored().getClass(), place.key, place.levels, place.follow, entry.at());
        if (walked.add(List.of(here, formerKeys(place)))) {
            codec(codec);
        }
    }

    private static List<WireKey> formerKeys(Place place) {
        return place.formers == null
                ? List.of()
                : Arrays.stream(place.formers).map(former -> former.key).toList();
    }

    @Override
    void key(Component component, String at, String valueAt, String type) {
        PlacedKey key = component.key();
        String path = entry.path() + key.path(entry, valueAt);
        String text = at + key.suffix;
        found.putIfAbsent(text, new KeyPattern(text, path, type, component, written, read, false));
        for (int i = 0; key.formers != null && i < key.formers.length; i++) {
            String old = key.formerAt(key.formers[i], entry, at) + key.formers[i].suffix;
            former.putIfAbsent(old, new KeyPattern(old, path, type, component, written, read, true));
        }
    }
}
