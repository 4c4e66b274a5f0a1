package io.vicfield.spi;

import java.util.List;
import java.util.Map;

/** A node of a {@link Listing}. What has no key has no node: empty lists and maps, unset addresses, absent optionals. */
public sealed interface Content {
    /** Where it is, {@code ExecutorConfig.sessions["x"].cmd.path} say. */
    String path();

    /** What a key shows of a component; below an entry or element, of one of its values. */
    sealed interface Leaf extends Content {
        /** What the key belongs to. */
        Component component();

        /** The key on the wire. */
        String key();
    }

    /** One text. */
    record Value(Component component, String key, String path, Scalar<?> type, String text) implements Leaf {}

    /** The texts of a list that is joined; the key is that of the elements. */
    record Elements(Component component, String key, String path, Scalar<?> type, List<String> texts) implements Leaf {}

    /** A secret or sensitive value, list or map: that it is there is all there is to see. */
    record Secret(Component component, String key, String path) implements Leaf {}

    /** A list with a node per element. */
    record Items(String path, List<Content> elements) implements Content {}

    /** A record's components in its order, or a map's entries in theirs, by name. */
    record Named(String path, Map<String, Content> parts) implements Content {}
}
