package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err everything else
 * @param ansi whether there is colour
 * @param width how many columns there are, or {@link #UNBOUNDED}
 */
record Screen(PrintWriter out, PrintWriter err, Ansi ansi, int width) {
    /** Of a file or pipe. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The width of the terminal that is printed to; picocli knows how to ask for it. */
    static int terminalWidth() {
        return CommandSpec.create()
                .usageMessage()
                .autoWidth(true)
                .width(UNBOUNDED)
                .width();
    }

    /** Prints what the output is about. A file's name may hold any character. */
    void title(String text) {
        out.println(bold(Cells.printable(text)));
        out.println();
    }

    /** Text that stands out. */
    String bold(String text) {
        return ansi.enabled() ? Style.bold.on() + text + Style.reset.on() : text;
    }
}
