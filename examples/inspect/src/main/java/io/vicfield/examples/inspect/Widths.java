package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;
import java.util.Arrays;
import java.util.List;

/** Finds out how wide the columns of a table are. */
final class Widths {
    /** A longer text does not widen its column where there is no edge to keep to. */
    private static final int LONG = 60;
    /** Narrower than this nothing can be read. */
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final int[] widest;

    /** As wide as their titles. */
    Widths(List<Column> columns) {
        this.columns = columns;
        this.widest =
                columns.stream().mapToInt(column -> column.title().length()).toArray();
    }

    /** Makes room for a row. */
    void see(List<String> cells) {
        for (int i = 0; i < widest.length; i++) {
            widest[i] = Math.max(widest[i], Cells.width(cells.get(i)));
        }
    }

    /** The widths where there is no edge. */
    int[] unbounded() {
        int[] widths = widest.clone();
        for (int i = 0; i < widths.length; i++) {
            boolean text = columns.get(i).shortening() == Column.Shortening.END;
            widths[i] = text ? Math.min(widths[i], LONG) : widths[i];
        }
        return widths;
    }

    /** The widths that fit in so many columns of a terminal: the widest give way first. */
    int[] within(int available) {
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
