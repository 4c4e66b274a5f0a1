package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.listing.ListingNode;

/** Formats a configuration as a table with a line per component. */
public final class ListingTable {
    private final Reading reading;
    private final boolean wide;
    private final Table table;

    private ListingTable(Reading reading, boolean wide) {
        this.reading = reading;
        this.wide = wide;
        table = wide
                ? new Table(Column.path("COMPONENT"), Column.text("VALUE"), Column.text("SCOPES"), Column.path("KEY"))
                : new Table(Column.path("COMPONENT"), Column.text("VALUE"));
    }

    /** Returns a table of a part of the configuration; the wide one also has scopes and keys. */
    public static Table of(Reading reading, ListingNode part, boolean wide) {
        ListingTable listing = new ListingTable(reading, wide);
        listing.add(part);
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
        String component = reading.pathBelowRecord(content);
        String value = ShownValue.visible(content) + ShownValue.mark(reading, content);
        if (!wide) {
            table.add(component, value);
            return;
        }
        String key = content instanceof ListingNode.Leaf leaf ? leaf.key() : "";
        table.add(component, value, key.isEmpty() ? "" : String.join(" ", Words.scopes(key)), key);
    }
}
