package io.vicfield.examples.inspect.terminal;

import io.vicfield.examples.console.Cells;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with aligned columns. On a terminal, it shortens its cells to the terminal's width. */
public final class Table {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table without rows. */
    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row, with a cell per column. */
    public void add(String... cells) {
        rows.add(Arrays.stream(cells).map(Cells::printable).toList());
    }

    /** Prints the titles and the rows. */
    public void print(Screen screen) {
        Widths natural = new Widths(columns);
        rows.forEach(natural::see);
        boolean bounded = screen.width() != Screen.UNBOUNDED;
        int gaps = GAP.length() * (columns.size() - 1);
        int[] widths = bounded ? natural.within(screen.width() - gaps) : natural.unbounded();
        print(widths, bounded, screen);
    }

    private void print(int[] widths, boolean bounded, Screen screen) {
        PrintWriter out = screen.out();
        List<String> titles = columns.stream().map(Column::title).toList();
        out.println(screen.bold(line(titles, widths)));
        for (List<String> row : rows) {
            out.println(line(bounded ? fitted(row, widths) : row, widths));
        }
    }

    private List<String> fitted(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(columns.get(i).fit(row.get(i), widths[i]));
        }
        return cells;
    }

    /** Pads a cell. A cell that is too wide moves the rest of its line to the right. */
    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            int missing = Math.max(0, widths[i] - Cells.width(cell));
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(missing));
        }
        return line.toString().stripTrailing();
    }
}
