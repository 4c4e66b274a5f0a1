package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.listing.ListingNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nodes below a node of a tree. */
final class Parts {
    private Parts() {}

    /** Returns the nodes by name, without secrets that the file does not have. The names of elements are their indices. */
    static Map<String, ListingNode> of(ListingNode content, Reading reading) {
        Map<String, ListingNode> parts = new LinkedHashMap<>();
        if (content instanceof ListingNode.Named named) {
            parts.putAll(named.parts());
        } else if (content instanceof ListingNode.Items items) {
            items.elements().forEach(element -> parts.put("[" + parts.size() + "]", element));
        }
        parts.values().removeIf(reading::isAbsentSecret);
        return parts;
    }
}
