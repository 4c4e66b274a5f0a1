package io.vicfield.schema;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.codec.Component;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of a record, with {@code *} for the names of entries and {@code #} for indices.
 *
 * @param key for example {@code guestinfo.vice./sessions|*} followed by {@code /cmd/Path}
 * @param path the component, {@code ExecutorConfig.sessions["*"].cmd.path}
 * @param type of what the key holds: a scalar's name, {@link #COUNT}, {@link #NAMES}, {@link #ENCODING} or {@link #GENERATION}
 * @param component the component that the key belongs to
 * @param written whether the codec, or a store for it, ever writes the key: not where a component above is skipped
 * @param read whether the codec ever reads the key: not where a component above is skipped
 * @param guestListed whether the guest can write the list of names, or the count, that this key depends on, but not the key
 * @param former whether it is a former key of the component, which is read where the present key is missing
 * @since 0.1
 */
public record KeyPattern(
        String key,
        String path,
        String type,
        Component component,
        boolean written,
        boolean read,
        boolean guestListed,
        boolean former) {
    /** The type of a list's key: its last index. */
    public static final String COUNT = "count";

    /** How the type of a joined list's elements ends, after the elements' type. */
    static final String JOINED = " joined by |";

    /** The type of a map's key: the names of its entries. */
    public static final String NAMES = "names";

    /** The type of a key that names the encoding of another key's value. */
    public static final String ENCODING = "encoding";

    /** The type of an atomic group's key. */
    public static final String GENERATION = "generation";

    /** {@return the scopes that the key shows} */
    public Set<Scope> scopes() {
        return Keys.scopesOf(key);
    }

    /** {@return the type that parses the key's value; null if the value is a count, a list of names, joined elements or a generation} */
    public @Nullable Scalar<?> scalar() {
        Shape shape = component.shape();
        while (shape instanceof Shape.Indexed || shape instanceof Shape.Keyed) {
            shape = shape instanceof Shape.Indexed indexed ? indexed.element() : ((Shape.Keyed) shape).value();
        }
        return shape instanceof Shape.Value value && value.type().type().equals(type) ? value.type() : null;
    }

    /** {@return whether the key holds the elements of a joined list} */
    public boolean isElements() {
        return type.endsWith(JOINED);
    }

    /** {@return whether the key says which elements or entries exist} */
    public boolean isHead() {
        return type.equals(COUNT) || type.equals(NAMES);
    }

    /** {@return whether the key says which keys of elements or entries exist} A joined list's elements share one key. */
    public boolean listsKeys() {
        return isHead() && !(component.shape() instanceof Shape.Joined);
    }

    /**
     * {@return the former key that belongs to this present one}
     *
     * @param formerKey the former key, with its header
     */
    public KeyPattern formerly(String formerKey) {
        return new KeyPattern(formerKey, path, type, component, written, read, guestListed, true);
    }
}
