package io.vicfield.migration;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One migration: the changes of one version.
 *
 * @param version the version after the step; the step starts from the version before it
 * @param title the description of the step for users
 * @param step converts all keys and values; a pure function. Its argument is a sorted, immutable map. It must not
 *     change the version's key
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
