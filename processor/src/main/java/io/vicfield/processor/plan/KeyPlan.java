package io.vicfield.processor.plan;

import java.util.Map;

/**
 * The keys of a record at the root.
 *
 * @param rootKeys each component's key, by its name
 * @param generations each group's key, by its name
 */
public record KeyPlan(Map<String, String> rootKeys, Map<String, String> generations) {
    /** The key of a component, as it is on the wire. */
    public String rootKey(String component) {
        String key = rootKeys.get(component);
        if (key == null) {
            throw new IllegalArgumentException("no component " + component);
        }
        return key;
    }
}
