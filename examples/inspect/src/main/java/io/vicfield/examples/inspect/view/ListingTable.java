package io.vicfield.examples.inspect.view;

import io.vicfield.codec.Scalar;
import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.schema.ListingNode;
import java.util.stream.Collectors;

/** Formats a configuration as a table with a line per component. */
public final class ListingTable {
    private final Reading reading;
    private final Table table =
            new Table(Column.path("COMPONENT"), Column.text("VALUE"), Column.text("SCOPES"), Column.path("KEY"));

    private ListingTable(Reading reading) {
        this.reading = reading;
    }

    /** Returns a table of the whole configuration. */
    public static Table of(Reading reading) {
        ListingTable listing = new ListingTable(reading);
        listing.add(reading.listing().root());
        return listing.table;
    }

    private void add(ListingNode content) {
        if (content instanceof ListingNode.Named named && !named.parts().isEmpty()) {
            named.parts().values().forEach(this::add);
        } else if (content instanceof ListingNode.Items items
                && !items.elements().isEmpty()) {
            items.elements().forEach(this::add);
        } else if (!reading.isAbsentSecret(content)) {
            addRow(content);
        }
    }

    private void addRow(ListingNode content) {
        String key = content instanceof ListingNode.Leaf leaf ? leaf.key() : "";
        String scopes = key.isEmpty() ? "" : String.join(" ", Words.scopes(key));
        table.add(component(content.path()), value(content), scopes, key);
    }

    /** Returns the path without the record's name, which the title shows. */
    private String component(String path) {
        String record = reading.listing().root().path() + ".";
        return path.startsWith(record) ? path.substring(record.length()) : path;
    }

    private String value(ListingNode content) {
        if (content instanceof ListingNode.Value value) {
            return text(value) + (reading.stored().has(value.key()) ? "" : " (default)");
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

    private static String text(ListingNode.Value value) {
        String text = ValueText.of(value.type(), value.text()).text();
        return text.isEmpty() ? "\"\"" : text;
    }

    /** Quotes an element, because it may contain the separator. */
    private static String element(Scalar<?> type, String stored) {
        ValueText value = ValueText.of(type, stored);
        return value.literal() ? value.text() : Cells.quoted(value.text());
    }
}
