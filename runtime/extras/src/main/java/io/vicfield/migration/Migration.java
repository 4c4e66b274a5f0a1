package io.vicfield.migration;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One step: what one version changed.
 *
 * @param version the version that it leads to, from the one before
 * @param title what it does, for people
 * @param step converts all keys and values; a pure function, which gets a sorted map that cannot be changed and
 *     leaves the version's key alone
 * @since 0.1
 */
public record Migration(int version, String title, UnaryOperator<Map<String, String>> step) {
    /**
     * {@return a migration without changes, for a version that changed nothing}
     *
     * @param version the version, from 1
     */
    public static Migration none(int version) {
        return new Migration(version, "changes nothing here", UnaryOperator.identity());
    }
}
