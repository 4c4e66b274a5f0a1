package io.vicfield.extraconfig;

import io.vicfield.text.Printable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Helps programs that use option values as maps, without codecs.
 *
 * @since 0.1
 */
public final class Options {
    private Options() {}

    /**
     * Parses a boolean as people type it: {@code true}, {@code t}, {@code yes}, {@code y}, {@code on}, {@code 1} and their
     * opposites, in any case.
     *
     * @param options the VM's keys and values
     * @param key the key, with its header
     * @param defaultValue the result for a missing or blank value
     * @return the parsed value
     * @throws IllegalArgumentException for any other value; the message names the key
     */
    public static boolean getBoolean(Map<String, String> options, String key, boolean defaultValue) {
        String value = options.get(key);
        if (value == null || value.isBlank()) {
            return defaultValue;
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "on", "1" -> true;
            case "false", "f", "no", "n", "off", "0" -> false;
            default ->
                throw new IllegalArgumentException(Printable.escape(key)
                        + " is not a boolean: expected true, t, yes, y, on, 1 or their opposites");
        };
    }

    /**
     * {@return the changes and deletions that turn the first map into the second, by key}
     *
     * @param before the present keys and values
     * @param after the keys and values afterwards
     */
    public static Map<String, OptionChange> diff(Map<String, String> before, Map<String, String> after) {
        Map<String, OptionChange> changes = new TreeMap<>();
        after.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changes.put(key, new OptionChange(key, value));
            }
        });
        before.keySet().forEach(key -> {
            if (!after.containsKey(key)) {
                changes.put(key, new OptionChange(key, null));
            }
        });
        return Collections.unmodifiableMap(changes);
    }
}
