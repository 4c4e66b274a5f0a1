package io.vicfield.extraconfig;

import io.vicfield.text.Nil;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes the same updates as the Go implementation, for programs that must send exactly these. Other programs should use
 * {@link DeltaPlanner}.
 *
 * @since 0.1
 */
public final class OptionUpdates {
    private OptionUpdates() {}

    /**
     * Returns the wanted values that differ from the existing ones. It deletes no key, and {@code <nil>} differs from the
     * empty value.
     *
     * @param existing the option values as vSphere returns them, with {@code <nil>}
     * @param wanted the wanted values, not escaped
     * @return the values to send, by key
     */
    public static Map<String, String> asGo(Map<String, String> existing, Map<String, String> wanted) {
        Map<String, String> updates = new TreeMap<>();
        wanted.forEach((key, value) -> {
            if (!value.equals(existing.get(key))) {
                updates.put(key, Nil.escape(value));
            }
        });
        return updates;
    }
}
