package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares maps of keys and values, and shows only the differences. */
final class Texts {
    private Texts() {}

    static void assertSame(Object test, Map<String, String> actual, Map<String, String> expected) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(actual.get(key), expected.get(key))) {
                differences.add(key + ": expected " + expected.get(key) + ", was " + actual.get(key));
            }
        }
        assertThat(differences).as("%s", test).isEmpty();
    }

    static void assertSameKeys(Object test, Set<String> actual, Set<String> expected) {
        assertSame(test, marked(actual), marked(expected));
    }

    private static Map<String, String> marked(Set<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> "reported"));
    }
}
