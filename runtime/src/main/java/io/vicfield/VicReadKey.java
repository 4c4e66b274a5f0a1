package io.vicfield;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that can be read. A generated {@code XKeys.ROOT} leads to it with a step per component, the component's name;
 * hence the {@code wire} in the names here.
 *
 * @param <T> what is stored at the key, or at it and below
 */
public interface VicReadKey<T extends @Nullable Object> {
    /**
     * The key as it is on the wire: of a list its count's, of a map that of its entries' names, of a record the one that
     * its components' keys start with, where nothing is stored; the root's is empty.
     *
     * @throws IllegalStateException if there is no such key: hidden below non-persistent (wire-format, "Scopes")
     */
    String wireKey();

    /** The scopes that the key shows. */
    Set<Scope> wireScopes();

    /**
     * Reads what is at the key and below it, and nothing else; an absent one is the default or the zero value.
     *
     * @throws VicDecodeException if a text is no value of its component; it lists every problem
     */
    T readFrom(VicSource source);
}
