package io.vicfield.examples.model.conformance;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.VicReadKey;
import java.util.List;

/**
 * A typed key that has something written at it.
 *
 * @param wire the key on the wire
 * @param steps the methods that lead to it, {@code *} for an entry or element and {@code ~} for a list's elements
 * @param key reads and writes it; null for elements, which are their list's
 */
record FoundKey(String wire, List<String> steps, VicKey<?> key) {
    boolean belowEntries() {
        return steps.contains("*");
    }

    /** How many names or indices the wildcard for it leaves open. */
    long open() {
        return steps.stream().filter("*"::equals).count();
    }

    /** Whether it holds a joined list's elements. */
    private boolean isElements() {
        return steps.get(steps.size() - 1).equals("~");
    }

    /** The wildcard that the same methods lead to, with all entries instead of one. */
    private VicReadKey<?> wildcard(Object root) {
        Object at = root;
        for (String step : steps) {
            Object stored = at instanceof VicConvertedKey<?, ?> converted ? converted.wire() : at;
            at = switch (step) {
                case "*" -> any(stored);
                case "~" -> stored;
                default -> Methods.call(stored, step);
            };
        }
        return (VicReadKey<?>) at;
    }

    /** Whether the wildcard matches a key. */
    boolean wildcardMatches(Object root, String other) {
        VicReadKey<?> wildcard = wildcard(root);
        return isElements() ? ((VicJoinedKey<?>) wildcard).matchesElements(other) : wildcard.matches(other);
    }

    /** The names that the wildcard finds in this key. */
    List<String> wildcardNames(Object root) {
        return wildcard(root).wireNames(wire);
    }

    private static Object any(Object at) {
        return at instanceof VicMapKey<?, ?, ?> map ? map.any() : ((VicListKey<?, ?>) at).any();
    }
}
