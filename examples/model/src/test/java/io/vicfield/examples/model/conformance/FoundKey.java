package io.vicfield.examples.model.conformance;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.VicReadKey;
import java.util.List;

/**
 * A typed key with a stored value.
 *
 * @param wire the stored key
 * @param steps the methods that return the typed key, {@code *} for an entry or element and {@code ~} for a list's
 *     elements
 * @param key reads and writes the value; null for elements, which belong to the key of their list
 */
record FoundKey(String wire, List<String> steps, VicKey<?> key) {
    boolean belowEntries() {
        return steps.contains("*");
    }

    /** Returns the number of names or indices that the key's wildcard matches. */
    long open() {
        return steps.stream().filter("*"::equals).count();
    }

    /** Returns whether the key holds a joined list's elements. */
    private boolean isElements() {
        return steps.get(steps.size() - 1).equals("~");
    }

    /** Returns the wildcard of the same methods, with all entries instead of one. */
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

    /** Returns whether the wildcard matches a key. */
    boolean wildcardMatches(Object root, String other) {
        VicReadKey<?> wildcard = wildcard(root);
        return isElements() ? ((VicJoinedKey<?>) wildcard).matchesElements(other) : wildcard.matches(other);
    }

    /** Returns the names that the wildcard matches in this key. */
    List<String> wildcardNames(Object root) {
        return wildcard(root).wireNames(wire);
    }

    private static Object any(Object at) {
        return at instanceof VicMapKey<?, ?, ?> map ? map.any() : ((VicListKey<?, ?>) at).any();
    }
}
