package io.vicfield.keys;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys of one VM that differ only in case. VMware treats these as the same key.
 *
 * @since 0.1
 */
public final class Spellings {
    private final Map<String, String> keys = new HashMap<>();

    /** Starts without keys. */
    public Spellings() {}

    /**
     * {@return the key without regard to case} Two keys with the same result are the same key for VMware.
     *
     * @param key the key, with its header
     */
    public static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /**
     * Adds a key.
     *
     * @param key the key to add
     * @return null, or the problem if an added key differs only in case; it ends a sentence that starts with the key
     */
    public @Nullable String add(String key) {
        String other = keys.putIfAbsent(folded(key), key);
        return other == null || other.equals(key)
                ? null
                : "differs only in case from " + other + ", and VMware treats both as one key; use one spelling";
    }
}
