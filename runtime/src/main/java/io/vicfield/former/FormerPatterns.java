package io.vicfield.former;

import io.vicfield.codec.Component;
import io.vicfield.codec.RecordCodec;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the former keys of a record as patterns, with placeholders for the names of entries. */
final class FormerPatterns extends FormerKeyWalk {
    private final Map<String, KeyPattern> current = new HashMap<>();
    private final Map<String, KeyPattern> former = new LinkedHashMap<>();

    FormerPatterns(KeyPatterns patterns) {
        super(Target.ALL);
        patterns.all().forEach(pattern -> current.put(pattern.key(), pattern));
    }

    /** The former keys, without keys that are also current keys. */
    List<KeyPattern> of(RecordCodec<?> root) {
        walk(root);
        former.keySet().removeAll(current.keySet());
        return List.copyOf(former.values());
    }

    @Override
    boolean visits(Component component) {
        return component.key().reads() || component.key().writes();
    }

    @Override
    boolean visitsBothVariants() {
        return true;
    }

    @Override
    void key(ValueAt at, String rest, List<ValueAt> formers) {
        KeyPattern pattern = current.get(at.wireKey(rest));
        if (pattern != null) {
            for (ValueAt old : formers) {
                String key = old.wireKey(rest);
                former.putIfAbsent(key, pattern.formerly(key, old.entry()));
            }
        }
    }

    @Override
    List<String> names(ValueAt list, boolean indices) {
        return List.of(indices ? "#" : "*");
    }
}
