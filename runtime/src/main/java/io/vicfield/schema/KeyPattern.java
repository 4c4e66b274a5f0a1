package io.vicfield.schema;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.codec.Component;
import io.vicfield.codec.Entry;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of a record, with {@code *} for the names of entries and {@code #} for indices.
 *
 * @param key for example {@code guestinfo.vice./sessions|*} followed by {@code /cmd/Path}
 * @param path the component, {@code ExecutorConfig.sessions["*"].cmd.path}
 * @param kind what the key holds
 * @param content the type of the value, or of a joined list's elements; null for other kinds
 * @param component the component that the key belongs to
 * @param written whether the codec, or a store for it, ever writes the key: not where a component above is skipped
 * @param read whether the codec ever reads the key: not where a component above is skipped
 * @param guestListed whether the guest can write the list of names, or the count, that this key depends on, but not the key
 * @param former whether it is a former key of the component, which is read where the current key is missing
 * @since 0.1
 */
public record KeyPattern(
        String key,
        String path,
        Kind kind,
        @Nullable Scalar<?> content,
        Component component,
        boolean written,
        boolean read,
        boolean guestListed,
        boolean former) {
    /** What a key holds. */
    public enum Kind {
        /** A value. */
        VALUE,
        /** A value whose text has an encoding. */
        ENCODED,
        /** The encoding of another key's value. */
        ENCODING,
        /** The last index of a list. */
        COUNT,
        /** The elements of a joined list. */
        ELEMENTS,
        /** The names of a map's entries. */
        NAMES,
        /** The generation of an atomic group. */
        GENERATION
    }

    /** {@return the scopes that the key shows} */
    public Set<Scope> scopes() {
        return Keys.scopesOf(key);
    }

    /** {@return the type of the key's value; null if the key holds anything else, or a value that has an encoding} */
    public @Nullable Scalar<?> scalar() {
        return kind == Kind.VALUE ? content : null;
    }

    /** {@return what the key holds, in words: the type of a value, or {@code count}} */
    public String type() {
        if (content == null) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
        return kind == Kind.ELEMENTS ? content.type() + " joined by |" : content.type();
    }

    /** {@return whether the key says which elements or entries exist} */
    public boolean isListing() {
        return kind == Kind.COUNT || kind == Kind.NAMES;
    }

    /** {@return whether the key says which keys of elements or entries exist} A joined list's elements share one key. */
    public boolean listsKeys() {
        return isListing() && !(component.shape() instanceof Shape.Joined);
    }

    /**
     * {@return the former key that belongs to this current one}
     *
     * @param formerKey the former key, with its header
     * @param entry the entry that the former key is below
     */
    public KeyPattern formerly(String formerKey, Entry entry) {
        // The guest can hide the value only if it can write the list at both places.
        boolean listed = guestListed && isGuestListed(formerKey, entry);
        return new KeyPattern(formerKey, path, kind, content, component, written, read, listed, true);
    }

    /** Returns whether the guest can write the list of names, or the count, that a key depends on, but not the key. */
    static boolean isGuestListed(String key, Entry entry) {
        return entry.isGuestListed() && !Keys.scopesOf(key).contains(Scope.READ_WRITE);
    }
}
