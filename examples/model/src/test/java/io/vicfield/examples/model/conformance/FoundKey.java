package io.vicfield.examples.model.conformance;

import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
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

    /** How many names or indices a pattern for it leaves open. */
    long open() {
        return steps.stream().filter("*"::equals).count();
    }

    /** The pattern that the same methods lead to, with all entries instead of one. */
    VicKeyPattern pattern(Object root) {
        Object at = root;
        for (String step : steps) {
            at = switch (step) {
                case "*" -> any(at);
                case "~" -> ((VicJoinedPattern) at).elements();
                default -> Methods.call(at, step);
            };
        }
        return (VicKeyPattern) at;
    }

    private static Object any(Object at) {
        if (at instanceof VicMapKey<?, ?, ?, ?> map) {
            return map.any();
        }
        if (at instanceof VicMapPattern<?, ?> maps) {
            return maps.any();
        }
        return at instanceof VicListKey<?, ?, ?> list ? list.any() : ((VicListPattern<?>) at).any();
    }
}
