package io.vicfield.examples.inspect.input;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of JSON or YAML. */
public sealed interface Tree {
    /**
     * A string, number or boolean as the document spells it.
     *
     * @param text null for null
     */
    record Leaf(@Nullable String text) implements Tree {}

    /**
     * An object.
     *
     * @param parts the values by name, in the document's order
     * @param repeated the names that occur more than once
     */
    record Branch(Map<String, Tree> parts, List<String> repeated) implements Tree {}

    /** An array. */
    record Row(List<Tree> elements) implements Tree {}
}
