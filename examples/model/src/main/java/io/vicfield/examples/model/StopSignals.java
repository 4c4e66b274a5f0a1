package io.vicfield.examples.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Renames the stop signal of an appliance's sessions. For a record that reads both keys, a {@code @FormerKey} is
 * enough.
 */
final class StopSignals {
    private static final String SESSION = "guestinfo.vice./init/sessions|";
    private static final String BEFORE = "/stopSignal";
    private static final String AFTER = "/forceStopSignal";

    private StopSignals() {}

    static Map<String, String> migrate(Map<String, String> values) {
        Map<String, String> after = new TreeMap<>();
        values.forEach((key, text) -> after.put(renamed(key), text));
        return after;
    }

    private static String renamed(String key) {
        return key.startsWith(SESSION) && key.endsWith(BEFORE)
                ? key.substring(0, key.length() - BEFORE.length()) + AFTER
                : key;
    }
}
