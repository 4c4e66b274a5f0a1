package io.vicfield.examples.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes immutable copies. Unlike {@link List#copyOf}, they accept null, because lenient decoding puts null in a list
 * for an address that cannot be parsed. Unlike {@link Map#copyOf}, they keep the order, so that a record is always
 * listed in the same order.
 */
final class Copies {
    private Copies() {}

    static <E> List<E> of(List<E> list) {
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <K, V> Map<K, V> of(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
