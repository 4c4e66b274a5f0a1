package io.vicfield.extraconfig;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What programs do with option values as maps of texts, beside codecs. */
public final class Options {
    private Options() {}

    /** The text under a key. */
    public static Optional<String> get(Map<String, String> options, String key) {
        return Optional.ofNullable(options.get(key));
    }

    /** The text under a key, or something else if there is none or an empty one. */
    public static String getString(Map<String, String> options, String key, String otherwise) {
        String text = options.get(key);
        return text == null || text.isEmpty() ? otherwise : text;
    }

    /**
     * A truth value as people type it: {@code true}, {@code t}, {@code yes}, {@code y}, {@code on}, {@code 1} and their
     * opposites in any case.
     *
     * @throws IllegalArgumentException if the text is none of these; it names the key
     */
    public static boolean getBoolean(Map<String, String> options, String key, boolean otherwise) {
        String text = options.get(key);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "on", "1" -> true;
            case "false", "f", "no", "n", "off", "0" -> false;
            default ->
                throw new IllegalArgumentException(
                        key + " is no truth value: expected true, t, yes, y, on, 1 or their opposites");
        };
    }

    /** Both maps; where both have a key, the second one counts. */
    public static Map<String, String> join(Map<String, String> first, Map<String, String> second) {
        Map<String, String> joined = new TreeMap<>(first);
        joined.putAll(second);
        return Collections.unmodifiableMap(joined);
    }

    /** What makes the second map of the first: changes of texts, and deletions of keys that are gone. */
    public static Map<String, OptionChange> diff(Map<String, String> before, Map<String, String> after) {
        Map<String, OptionChange> changes = new TreeMap<>();
        after.forEach((key, text) -> {
            if (!text.equals(before.get(key))) {
                changes.put(key, new OptionChange(key, text));
            }
        });
        before.forEach((key, text) -> {
            if (!after.containsKey(key)) {
                changes.put(key, new OptionChange(key, null));
            }
        });
        return Collections.unmodifiableMap(changes);
    }
}
