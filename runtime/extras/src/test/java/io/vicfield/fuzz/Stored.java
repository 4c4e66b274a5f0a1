package io.vicfield.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The form of a fuzz input that stands for a stored configuration. */
final class Stored {
    private Stored() {}

    /** Reads lines {@code key=value}. A line without {@code =} counts as a key with the empty value. */
    static Map<String, String> parse(byte[] input) {
        Map<String, String> stored = new TreeMap<>();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n")) {
            int end = line.indexOf('=');
            stored.put(end < 0 ? line : line.substring(0, end), end < 0 ? "" : line.substring(end + 1));
        }
        return stored;
    }
}
