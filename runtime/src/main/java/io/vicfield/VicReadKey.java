package io.vicfield;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that can be read. A generated {@code XKeys.ROOT} leads to it with a step per component, which has the component's
 * name; that is why names here start with {@code wire}.
 *
 * <p>A key below {@code any()} is a wildcard: it stands for the keys of all entries or elements. It matches keys, and
 * neither reads nor writes.
 *
 * @param <T> what is stored at the key, or at it and below
 */
public interface VicReadKey<T extends @Nullable Object> {
    /**
     * The key as it is on the wire. For a list it is the key of the count, for a map that of the entries' names. For a
     * record it is the key that its components' keys start with, where nothing is stored; the root's is empty. A wildcard
     * has {@code *} for names and {@code #} for indices.
     *
     * @throws IllegalStateException if there is no such key: hidden below non-persistent (wire-format, "Scopes")
     */
    String wireKey();

    /** The scopes that the key shows. */
    Set<Scope> wireScopes();

    /**
     * Decodes what is stored at the key and below it, and nothing else. A missing value is the default or the zero value.
     *
     * @throws VicDecodeException if a value cannot be parsed; it lists every problem
     * @throws IllegalStateException for a wildcard
     */
    T readFrom(VicSource source);

    /** Whether a key is this one, one that this wildcard stands for, or, for a record, one of the record's keys. */
    boolean matches(String key);

    /**
     * The names and indices in a matching key that are wildcards here, outermost first and as the key shows them: a dot
     * may be a slash there, or the other way round.
     *
     * @return empty if the key does not match
     */
    List<String> wireNames(String key);
}
