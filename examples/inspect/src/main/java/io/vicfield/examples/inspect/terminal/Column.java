package io.vicfield.examples.inspect.terminal;

import io.vicfield.examples.console.Cells;

/**
 * A column of a table.
 *
 * @param title the title in the first line
 * @param shortening where a narrow terminal cuts the cells
 */
public record Column(String title, Shortening shortening) {
    /** The part of a cell that is cut. */
    public enum Shortening {
        /** Cuts the end, because the beginning tells most. */
        END,
        /** Cuts the middle, because the beginning and the end tell most. */
        MIDDLE
    }

    /** Creates a column of strings. */
    public static Column text(String title) {
        return new Column(title, Shortening.END);
    }

    /** Creates a column of paths or keys. */
    public static Column path(String title) {
        return new Column(title, Shortening.MIDDLE);
    }

    /** Shortens a cell to at most this width. */
    public String fit(String cell, int width) {
        return switch (shortening) {
            case END -> Cells.shortenedAtTheEnd(cell, width);
            case MIDDLE -> Cells.shortenedInTheMiddle(cell, width);
        };
    }
}
