package io.vicfield.processor.plan;

import java.util.List;
import java.util.Map;

/**
 * The keys of a record at the root.
 *
 * @param rootKeys each component's keys, by its name
 * @param generations each group's key, by its name
 */
public record KeyPlan(Map<String, RootKey> rootKeys, Map<String, String> generations) {
    /**
     * The keys of a component, as they are stored.
     *
     * @param text the current key
     * @param formers the former keys
     */
    public record RootKey(String text, List<String> formers) {}

    /** The keys of a component. */
    public RootKey rootKey(String component) {
        RootKey key = rootKeys.get(component);
        if (key == null) {
            throw new IllegalArgumentException("no component " + component);
        }
        return key;
    }
}
