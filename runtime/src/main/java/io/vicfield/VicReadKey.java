package io.vicfield;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of one component, which reads that component alone.
 *
 * <p>{@code XKeys.ROOT}, which is generated, leads to the keys of a record {@code X}. It has a method per component, with
 * the component's name. Methods of this interface start with {@code wire} so that they do not clash with these names.
 *
 * <p>A key below {@code any()} is a wildcard: it stands for the keys of all entries or elements. It matches keys, and can
 * neither read nor write.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public interface VicReadKey<T extends @Nullable Object> {
    /**
     * {@return the key as it is stored} A wildcard has {@code *} for names and {@code #} for indices.
     *
     * <p>The key of a list holds its count, and the key of a map holds its list of names. The key of a record holds nothing:
     * it is the start of its components' keys, and empty for the root.
     *
     * @throws IllegalStateException if the component has no key, because it is hidden and below a non-persistent component
     *     (wire-format, "Keys")
     */
    String wireKey();

    /** {@return the scopes that the key shows} */
    Set<Scope> wireScopes();

    /**
     * Decodes the value at the key and below it, and reads no other key. A missing value gives the default or zero value.
     *
     * @param source the source to read from
     * @return the decoded value
     * @throws VicDecodeException if a value cannot be parsed; it lists every problem
     * @throws IllegalStateException for a wildcard
     */
    T readFrom(VicSource source);

    /**
     * {@return whether a key is this key, or one that this wildcard stands for} A record's key matches all keys of the record,
     * and the key of a value with a {@link TextEncoding} also matches its companion key.
     *
     * @param key a key, with its header
     */
    boolean matches(String key);

    /**
     * Extracts the names and indices that this wildcard leaves open from a matching key, outermost first.
     *
     * <p>Names are returned as the key shows them: the key may show a dot of a name as a slash, or a slash as a dot.
     *
     * @param key a key, with its header
     * @return the names and indices; empty if the key does not match
     */
    List<String> wireNames(String key);
}
