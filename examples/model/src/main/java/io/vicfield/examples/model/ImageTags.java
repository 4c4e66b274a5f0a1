package io.vicfield.examples.model;

import java.util.Map;
import java.util.TreeMap;

/** Adds an image's tag to a key-value store. VIC's programs of the earlier version still find the name. */
final class ImageTags {
    private ImageTags() {}

    static Map<String, String> migrate(Map<String, String> values) {
        Map<String, String> after = new TreeMap<>(values);
        after.put("image.tag", values.getOrDefault("image.name", "") + ":latest");
        return after;
    }
}
