package io.vicfield.examples.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies that nobody can change. Unlike {@link List#copyOf} they take null, which an unreadable address in a list is
 * when read leniently, and unlike {@link Map#copyOf} they keep the order, so that listings of a record do not change
 * from run to run.
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
