package io.vicfield.extraconfig;

import io.vicfield.text.Nil;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Go implementation's rule for updates of raw texts: what differs is sent, what is missing is left alone, and
 * {@code <nil>} against the empty text counts as a difference. {@link DeltaPlanner} does better; this is for programs
 * that must send what theirs sent.
 */
public final class OptionUpdates {
    private OptionUpdates() {}

    /**
     * The values to send.
     *
     * @param existing option values as they are, {@code <nil>} not resolved
     * @param wanted texts
     * @return keys with the values that vSphere takes
     */
    public static Map<String, String> asGo(Map<String, String> existing, Map<String, String> wanted) {
        Map<String, String> updates = new TreeMap<>();
        wanted.forEach((key, text) -> {
            if (!text.equals(existing.get(key))) {
                updates.put(key, Nil.escape(text));
            }
        });
        return updates;
    }
}
