package io.vicfield;

import io.vicfield.text.Generation;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stores keys and values in memory. Safe for use by several threads.
 *
 * <p>The store counts the generations of atomic groups. Each group may have only one writer. The store refuses secrets
 * unless a {@link io.vicfield.secret.SecretKey} wraps it.
 *
 * @since 0.1
 */
public final class MapStore implements VicSource, VicSink {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    /** Creates an empty store. */
    public MapStore() {}

    /**
     * Creates a store with a copy of these values.
     *
     * @param values the initial keys and values; copied
     */
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

    /** Removes a key from the store. Does nothing if the key is missing. */
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

    /** {@return a copy of all keys with their values, sorted by key} */
    public Map<String, String> toMap() {
        return new TreeMap<>(values);
    }
}
