package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot that notes which of its keys are read, and hides former keys. A delta compares each current key with the value
 * under that key, and nothing else.
 */
final class ReadKeys implements VicSource {
    private final KeyPatterns patterns;
    private final ValueTable values;
    private final VicSource opened;
    private final BitSet read = new BitSet();

    /**
     * Notes no key yet.
     *
     * @param opened opens the secrets of the snapshot
     */
    ReadKeys(KeyPatterns patterns, VicSnapshot snapshot, VicSource opened) {
        this.patterns = patterns;
        this.opened = opened;
        this.values = ValueTable.copyOf(snapshot.values());
    }

    @Override
    public @Nullable String get(String key) {
        return get("", key);
    }

    @Override
    public @Nullable String get(String start, String end) {
        int index = values.find(start, end);
        if (index < 0) {
            return null;
        }
        read.set(index);
        return isFormer(values.key(index)) ? null : values.value(index);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return get(key) == null ? null : opened.getSecret(key);
    }

    /** Returns whether a key was read. */
    boolean include(String key) {
        int index = values.find("", key);
        return index >= 0 && read.get(index);
    }

    private boolean isFormer(String key) {
        KeyPattern pattern = patterns.haveFormer() ? patterns.find(key) : null;
        return pattern != null && pattern.former();
    }
}
