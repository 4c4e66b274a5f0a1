package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source that notes the keys that it is asked for, and has no former keys. A delta compares each present key with the value
 * under that key, and nothing else.
 */
record ReadKeys(KeyPatterns patterns, VicSource source, Set<String> asked) implements VicSource {
    @Override
    public @Nullable String get(String key) {
        return isPresent(key) ? source.get(key) : null;
    }

    @Override
    public @Nullable String getSecret(String key) {
        return isPresent(key) ? source.getSecret(key) : null;
    }

    private boolean isPresent(String key) {
        asked.add(key);
        KeyPattern pattern = patterns.haveFormer() ? patterns.find(key) : null;
        return pattern == null || !pattern.former();
    }
}
