package io.vicfield.examples.inspect.view;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.listing.ListingNode;
import java.util.Map;

/** Prints a configuration as a tree: a name stands once as a heading, and its values are indented below it. */
public final class ListingTree {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    /** A longer name does not move the values of the others. */
    private static final int LONGEST_NAME = 28;

    private final Reading reading;
    private final Screen screen;

    private ListingTree(Reading reading, Screen screen) {
        this.reading = reading;
        this.screen = screen;
    }

    /** Prints a part of the configuration. */
    public static void print(Reading reading, ListingNode part, Screen screen) {
        ListingTree tree = new ListingTree(reading, screen);
        if (ShownValue.isLeaf(part)) {
            screen.out().println(Cells.printable(ShownValue.of(part)));
        } else {
            tree.print(part, "");
        }
    }

    private void print(ListingNode content, String indent) {
        Map<String, ListingNode> parts = Parts.of(content, reading);
        int width = width(parts);
        parts.forEach((name, part) -> print(Cells.printable(name), part, indent, width));
    }

    private static int width(Map<String, ListingNode> parts) {
        int widest = 0;
        for (Map.Entry<String, ListingNode> part : parts.entrySet()) {
            int width = ShownValue.isLeaf(part.getValue()) ? Cells.width(Cells.printable(part.getKey())) : 0;
            widest = width <= LONGEST_NAME ? Math.max(widest, width) : widest;
        }
        return widest;
    }

    private void print(String name, ListingNode part, String indent, int width) {
        if (!ShownValue.isLeaf(part)) {
            screen.out().println(indent + screen.bold(name));
            print(part, indent + INDENT);
            return;
        }
        String start = indent + name + " ".repeat(Math.max(0, width - Cells.width(name))) + GAP;
        String value = Cells.printable(ShownValue.visible(part));
        String mark = ShownValue.mark(reading, part);
        if (screen.width() != Screen.UNBOUNDED) {
            value = Cells.shortenedAtTheEnd(
                    value, Math.max(INDENT.length(), screen.width() - Cells.width(start) - mark.length()));
        }
        screen.out()
                .println(start
                        + (part instanceof ListingNode.Masked ? screen.faint(value) : value)
                        + screen.faint(mark));
    }
}
