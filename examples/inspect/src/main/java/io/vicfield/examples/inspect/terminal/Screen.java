package io.vicfield.examples.inspect.terminal;

import io.vicfield.examples.console.Cells;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The output of a command.
 *
 * @param out the writer for the requested output
 * @param err the writer for all other output
 * @param ansi whether to use colours
 * @param width the number of columns, or {@link #UNBOUNDED}
 */
public record Screen(PrintWriter out, PrintWriter err, Ansi ansi, int width) {
    /** The width of a file or pipe. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Returns the width of the terminal, as picocli detects it. */
    public static int terminalWidth() {
        return CommandSpec.create()
                .usageMessage()
                .autoWidth(true)
                .width(UNBOUNDED)
                .width();
    }

    /** Prints a title. Escapes it, because a file's name may contain any character. */
    public void title(String text) {
        out.println(bold(Cells.printable(text)));
        out.println();
    }

    /** Returns text in bold. */
    public String bold(String text) {
        return styled(Style.bold, text);
    }

    /** Returns text that stands back. */
    public String faint(String text) {
        return styled(Style.faint, text);
    }

    private String styled(Style style, String text) {
        return ansi.enabled() && !text.isEmpty() ? style.on() + text + Style.reset.on() : text;
    }
}
