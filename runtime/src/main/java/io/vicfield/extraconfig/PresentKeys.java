package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import org.jspecify.annotations.Nullable;

/** A source without former keys. A delta compares each present key with the value under that key, and nothing else. */
record PresentKeys(KeyPatterns patterns, VicSource source) implements VicSource {
    @Override
    public @Nullable String get(String key) {
        return isFormer(key) ? null : source.get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return isFormer(key) ? null : source.getSecret(key);
    }

    private boolean isFormer(String key) {
        KeyPattern pattern = patterns.find(key);
        return pattern != null && pattern.former();
    }
}
