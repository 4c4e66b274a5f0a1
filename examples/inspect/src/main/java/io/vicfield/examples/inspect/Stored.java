package io.vicfield.examples.inspect;

import io.vicfield.VicProblem;
import io.vicfield.codec.Shape;
import io.vicfield.examples.console.Failure;
import io.vicfield.schema.KeyPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, and what it holds.
 *
 * @param file its name
 * @param values by key, sorted
 * @param record what they are
 * @param found whether the record was found from the keys, and not given
 */
record Stored(String file, Map<String, String> values, KnownRecord<?> record, boolean found) {
    /** Describes the decoded file in one line. */
    String title() {
        long owned = record.owned(values.keySet());
        String how = found ? " (found from the keys)" : "";
        return record.name() + how + ": " + owned + " of " + Words.keys(values.size());
    }

    /** The keys that do not belong to the record. */
    List<String> foreign() {
        return values.keySet().stream().filter(key -> !owns(key)).toList();
    }

    /** Whether the key is the record's. */
    boolean owns(String key) {
        return pattern(key) != null;
    }

    /** Whether the key is in the file. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The component that a key belongs to; null without one. */
    @Nullable KeyPattern pattern(String key) {
        return record.codec().patterns().find(key);
    }

    /** Whether a text of the record is not shown: a secret, or of a sensitive component. */
    boolean masks(String key) {
        return record.codec().patterns().masked(key);
    }

    /** Whether a key counts how often an atomic group was written: live stores and deltas keep it, no codec does. */
    static boolean isGeneration(KeyPattern pattern) {
        return pattern.component().shape() instanceof Shape.Generation;
    }

    /** Describes a file that cannot be decoded as its record. */
    Failure unreadable(List<VicProblem> problems) {
        return new Failure(file + ": cannot be decoded as " + record.name(), problems);
    }
}
