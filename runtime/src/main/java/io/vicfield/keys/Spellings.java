package io.vicfield.keys;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys that are to lie beside each other in a VM, which takes two that differ only in case for one. */
public final class Spellings {
    private final Map<String, String> keys = new HashMap<>();

    /** Before the first key. */
    public Spellings() {}

    /** Adds a key. Gives what is wrong with it, as the end of a sentence that starts with the key; null: nothing. */
    public @Nullable String add(String key) {
        String other = keys.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
        return other == null || other.equals(key)
                ? null
                : "differs only in case from " + other + ", and is the same to VMware: use one spelling";
    }
}
