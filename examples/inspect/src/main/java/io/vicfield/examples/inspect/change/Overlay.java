package io.vicfield.examples.inspect.change;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSource;
import io.vicfield.examples.inspect.records.Stored;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A configuration with changes over it, which a codec decodes to check them. */
final class Overlay implements VicSource {
    private final Stored stored;
    private final VicSource base;
    private final Map<String, String> put = new TreeMap<>();
    private final Set<String> removed = new TreeSet<>();

    /**
     * Starts without changes.
     *
     * @param base reads the configuration, with its secrets opened or replaced by placeholders
     */
    Overlay(Stored stored, VicSource base) {
        this.stored = stored;
        this.base = base;
    }

    /** Sets a value. A secret is not sealed. */
    void put(String key, @Nullable String text) {
        if (text == null) {
            remove(key);
        } else {
            removed.remove(key);
            put.put(key, text);
        }
    }

    /** Removes a key. */
    void remove(String key) {
        put.remove(key);
        removed.add(key);
    }

    /** Removes every stored key at and below a path. Returns whether there is one. */
    boolean removeAt(String path) {
        boolean found = false;
        for (String key : stored.values().keySet()) {
            if (stored.owns(key) && stored.isAt(key, path)) {
                remove(key);
                found = true;
            }
        }
        return found;
    }

    /** Keeps what is stored at and below a path, although its list is replaced. */
    void keepAt(String path) {
        removed.removeIf(key -> stored.isAt(key, path));
    }

    /** Returns whether a key is stored at or below a path. */
    boolean isStoredAt(String path) {
        return stored.values().keySet().stream().anyMatch(key -> stored.owns(key) && stored.isAt(key, path));
    }

    /** Returns the number of keys that were set. */
    int size() {
        return put.size();
    }

    /** Returns whether a key was removed and not set again. */
    boolean removes(String key) {
        return removed.contains(key);
    }

    /** Returns whether a key was set. */
    boolean sets(String key) {
        return put.containsKey(key);
    }

    /** Returns whether a secret was set. */
    boolean setsSecret() {
        return put.keySet().stream().anyMatch(key -> Keys.scopesOf(key).contains(Scope.SECRET));
    }

    @Override
    public @Nullable String get(String key) {
        return removed.contains(key) ? null : put.containsKey(key) ? put.get(key) : base.get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return removed.contains(key) ? null : put.containsKey(key) ? put.get(key) : base.getSecret(key);
    }
}
