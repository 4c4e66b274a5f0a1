package io.vicfield;

import io.vicfield.text.Generation;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keys in memory, for use by several threads. It keeps the generations of atomic groups, each of which has one writer.
 * Secrets are refused, as in every store without a cipher.
 */
public final class MapStore implements VicSource, VicSink {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    /** An empty store. */
    public MapStore() {}

    /** A store that starts with a copy of these values. */
    public MapStore(Map<String, String> values) {
        this.values.putAll(values);
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void supersede(String formerKey, String key) {
        values.remove(formerKey);
    }

    /** Takes a key out of the store; nothing happens if it is not there. */
    @Override
    public void remove(String key) {
        values.remove(key);
    }

    @Override
    public void beginGroup(String generationKey) {
        values.put(generationKey, Generation.begun(values.get(generationKey)));
    }

    @Override
    public void endGroup(String generationKey) {
        values.put(generationKey, Generation.settled(values.get(generationKey)));
    }

    /** A sorted copy of what is stored. */
    public Map<String, String> toMap() {
        return new TreeMap<>(values);
    }
}
