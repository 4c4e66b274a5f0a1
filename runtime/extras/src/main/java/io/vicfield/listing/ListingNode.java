package io.vicfield.listing;

import io.vicfield.codec.Component;
import io.vicfield.codec.Scalar;
import java.util.List;
import java.util.Map;

/**
 * A node of a {@link Listing}. A value without a key has no node: empty lists and maps, unset addresses, absent optional
 * values.
 *
 * @since 0.1
 */
public sealed interface ListingNode {
    /** {@return the record path, for example {@code ExecutorConfig.sessions["x"].cmd.path}} */
    String path();

    /** The value of one key: of a component, or of one of its entries or elements. */
    sealed interface Leaf extends ListingNode {
        /** {@return the component that the key belongs to} */
        Component component();

        /** {@return the key on the wire} */
        String key();
    }

    /**
     * One value, encoded.
     *
     * @param component the component that the key belongs to
     * @param key the key on the wire
     * @param path the record path
     * @param type the type of the value
     * @param text the value as its type is encoded, without a text encoding
     */
    record Value(Component component, String key, String path, Scalar<?> type, String text) implements Leaf {}

    /**
     * The elements of a joined list, encoded, under the elements' key.
     *
     * @param component the component that the key belongs to
     * @param key the key on the wire
     * @param path the record path
     * @param type the type of the elements
     * @param texts the elements, each as the joined list holds it
     */
    record Elements(Component component, String key, String path, Scalar<?> type, List<String> texts) implements Leaf {}

    /**
     * A secret or sensitive value, list or map, which is not shown.
     *
     * @param component the component that the key belongs to
     * @param key the key on the wire
     * @param path the record path
     */
    record Masked(Component component, String key, String path) implements Leaf {}

    /**
     * A list with a node per element.
     *
     * @param path the record path
     * @param elements a node per element, in the order of the list
     */
    record Items(String path, List<ListingNode> elements) implements ListingNode {}

    /**
     * A record's components in its order, or a map's entries in theirs, by name.
     *
     * @param path the record path
     * @param parts a node per component or entry
     */
    record Named(String path, Map<String, ListingNode> parts) implements ListingNode {}
}
