package io.vicfield.check;

import io.vicfield.schema.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * A key on which two records do not agree.
 *
 * @param kind how
 * @param read what one of them reads
 * @param written what the other one writes instead; null if nothing is like it
 * @since 0.1
 */
public record WireFinding(
        Kind kind, KeyPattern read, @Nullable KeyPattern written) {
    /** How they differ. */
    public enum Kind {
        /** What one reads the other never writes, nor anything like it. */
        NEVER_WRITTEN,
        /** The keys are the same but for their case. */
        CASE,
        /** The keys differ only in the parts that depend on scopes: separators, header, suffix. */
        SCOPE,
        /** The values of the key have different types. */
        TYPE
    }

    /** In a sentence, both components and both keys. */
    @Override
    public String toString() {
        String reads = read.path() + " reads " + read.key() + " (" + read.type() + ")";
        if (written == null) {
            return reads + ", which is never written";
        }
        String writes = written.path() + " writes ";
        return switch (kind) {
            case TYPE -> reads + ", but " + writes + written.type();
            case CASE -> reads + ", but " + writes + written.key() + ": another case";
            default -> reads + ", but " + writes + written.key() + ": another scope";
        };
    }
}
