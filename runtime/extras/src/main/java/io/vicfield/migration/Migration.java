package io.vicfield.migration;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One step: what one version changed.
 *
 * @param version the version that it leads to, from the one before
 * @param title what it does, for people
 * @param step from all keys and texts to all keys and texts; a pure function, which gets a sorted map that cannot be changed and
 *     leaves the version's key alone
 */
public record Migration(int version, String title, UnaryOperator<Map<String, String>> step) {
    /** A version without changes. It fills a gap among the versions. */
    public static Migration none(int version) {
        return new Migration(version, "changes nothing here", UnaryOperator.identity());
    }
}
