package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.listing.ListingNode;

/** How a configuration is printed. */
public enum ListingFormat {
    /** Names as headings, and values below them. */
    TREE,
    /** A line per component. */
    TABLE,
    /** A line per component, with scopes and keys. */
    WIDE,
    /** A JSON document. */
    JSON,
    /** A YAML document. */
    YAML,
    /** The keys and values as they are stored. */
    KEYS;

    /** Returns whether programs read the output, so that it must hold nothing else. */
    public boolean isForPrograms() {
        return this == JSON || this == YAML || this == KEYS;
    }

    /** Prints a part of a configuration. */
    public void print(Reading reading, ListingNode part, Screen screen) {
        switch (this) {
            case TREE -> ListingTree.print(reading, part, screen);
            case TABLE, WIDE -> ListingTable.of(reading, part, this == WIDE).print(screen);
            case JSON -> screen.out().println(ListingJson.of(reading, part));
            case YAML -> screen.out().println(ListingJson.yaml(reading, part));
            case KEYS -> ListingKeys.print(reading, part.path(), screen.out());
        }
    }
}
