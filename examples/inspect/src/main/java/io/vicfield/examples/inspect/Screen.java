package io.vicfield.examples.inspect;

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
record Screen(PrintWriter out, PrintWriter err, Ansi ansi, int width) {
    /** The width of a file or pipe. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Returns the width of the terminal, as picocli detects it. */
    static int terminalWidth() {
        return CommandSpec.create()
                .usageMessage()
                .autoWidth(true)
                .width(UNBOUNDED)
                .width();
    }

    /** Prints a title. Escapes it, because a file's name may contain any character. */
    void title(String text) {
        out.println(bold(Cells.printable(text)));
        out.println();
    }

    /** Returns text in bold. */
    String bold(String text) {
        return ansi.enabled() ? Style.bold.on() + text + Style.reset.on() : text;
    }
}
