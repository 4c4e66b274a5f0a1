package io.vicfield.examples.inspect.terminal;

import io.vicfield.examples.console.Cells;
import java.util.Arrays;
import java.util.List;

/** Calculates the widths of a table's columns. */
public final class Widths {
    /** The maximum width to which a value widens its column in output of unlimited width. */
    private static final int LONG = 60;
    /** The minimum width of a readable column. */
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final int[] widest;

    /** Starts with the widths of the titles. */
    public Widths(List<Column> columns) {
        this.columns = columns;
        this.widest =
                columns.stream().mapToInt(column -> column.title().length()).toArray();
    }

    /** Widens the columns to fit a row. */
    public void see(List<String> cells) {
        for (int i = 0; i < widest.length; i++) {
            widest[i] = Math.max(widest[i], Cells.width(cells.get(i)));
        }
    }

    /** Returns the widths for output of unlimited width. */
    public int[] unbounded() {
        int[] widths = widest.clone();
        for (int i = 0; i < widths.length; i++) {
            boolean text = columns.get(i).shortening() == Column.Shortening.END;
            widths[i] = text ? Math.min(widths[i], LONG) : widths[i];
        }
        return widths;
    }

    /** Returns widths that fit into the given number of terminal columns. Shrinks the widest columns first. */
    public int[] within(int available) {
        int limit = Arrays.stream(widest).max().orElse(0);
        while (limit > NARROWEST && Arrays.stream(limited(limit)).sum() > available) {
            limit--;
        }
        return limited(limit);
    }

    private int[] limited(int limit) {
        return Arrays.stream(widest).map(width -> Math.min(width, limit)).toArray();
    }
}
