package io.vicfield.examples.inspect.view;

import io.vicfield.codec.Scalar;
import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.listing.ListingNode;
import java.util.stream.Collectors;

/** The value of a node, in one line. */
public final class ShownValue {
    private ShownValue() {}

    /** Formats a node that has no nodes below it. Masks secret and sensitive values. */
    public static String of(ListingNode content) {
        if (content instanceof ListingNode.Value value) {
            return ValueText.of(value.type(), value.text()).text();
        }
        if (content instanceof ListingNode.Elements elements) {
            return elements.texts().stream()
                    .map(text -> element(elements.type(), text))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (content instanceof ListingNode.Masked) {
            return SealedSource.MASK;
        }
        return content instanceof ListingNode.Items ? "[]" : "{}";
    }

    /** Formats a node for a table or tree, where an empty value must be visible. */
    static String visible(ListingNode content) {
        String text = of(content);
        return text.isEmpty() ? "\"\"" : text;
    }

    /** Returns the mark of a value that no key holds; empty for other values. */
    static String mark(Reading reading, ListingNode content) {
        boolean missing =
                content instanceof ListingNode.Value value && !reading.stored().has(value.key());
        return missing ? " (default)" : "";
    }

    /** Returns whether a node has no nodes below it. */
    static boolean isLeaf(ListingNode content) {
        if (content instanceof ListingNode.Named named) {
            return named.parts().isEmpty();
        }
        return !(content instanceof ListingNode.Items items) || items.elements().isEmpty();
    }

    /** Quotes an element, because it may contain the separator. */
    private static String element(Scalar<?> type, String stored) {
        ValueText value = ValueText.of(type, stored);
        return value.literal() ? value.text() : Cells.quoted(value.text());
    }
}
