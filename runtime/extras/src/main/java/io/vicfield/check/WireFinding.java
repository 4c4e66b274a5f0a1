package io.vicfield.check;

import io.vicfield.schema.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * A key on which two records do not agree.
 *
 * @param kind the kind of difference
 * @param read the key that one record reads
 * @param written the key that the other record writes instead; null if it writes no similar key
 * @since 0.1
 */
public record WireFinding(
        Kind kind, KeyPattern read, @Nullable KeyPattern written) {
    /** The kinds of differences. */
    public enum Kind {
        /** One record reads a key, and the other record never writes this key or a similar key. */
        NEVER_WRITTEN,
        /** The keys differ only in case. */
        CASE,
        /** The keys differ only in the parts that depend on scopes: separators, header, suffix. */
        SCOPE,
        /** The values of the key have different types. */
        TYPE
    }

    /** Describes the difference in a sentence, with both components and both keys. */
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
