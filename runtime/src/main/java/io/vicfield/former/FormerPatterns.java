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
    private final Map<String, KeyPattern> present = new HashMap<>();
    private final Map<String, KeyPattern> former = new LinkedHashMap<>();

    FormerPatterns(KeyPatterns patterns) {
        super(Target.ALL);
        patterns.all().forEach(pattern -> present.put(pattern.key(), pattern));
    }

    /** The former keys, without keys that are also present keys. */
    List<KeyPattern> of(RecordCodec<?> root) {
        walk(root);
        former.keySet().removeAll(present.keySet());
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
    void key(String key, String head, boolean optional, List<FormerKey> formers) {
        KeyPattern pattern = present.get(key);
        if (pattern != null) {
            formers.forEach(known -> former.putIfAbsent(known.key(), pattern.formerly(known.key())));
        }
    }

    @Override
    List<String> names(String key, boolean indices) {
        return List.of(indices ? "#" : "*");
    }
}
