package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;

/**
 * A column of a table.
 *
 * @param title in the first line
 * @param shortening where its cells are cut if the terminal is narrow
 */
record Column(String title, Shortening shortening) {
    /** Where a cell is cut. */
    enum Shortening {
        /** The beginning tells most. */
        END,
        /** The beginning and the end tell most. */
        MIDDLE
    }

    /** Of texts. */
    static Column text(String title) {
        return new Column(title, Shortening.END);
    }

    /** Of paths and keys. */
    static Column path(String title) {
        return new Column(title, Shortening.MIDDLE);
    }

    /** A cell of at most this width. */
    String fit(String cell, int width) {
        return switch (shortening) {
            case END -> Cells.shortenedAtTheEnd(cell, width);
            case MIDDLE -> Cells.shortenedInTheMiddle(cell, width);
        };
    }
}
