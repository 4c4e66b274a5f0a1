package io.vicfield.examples.console;

import java.util.List;

/** What the user is told when a command cannot do its work. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One sentence. */
    public Failure(String message) {
        super(Cells.printable(message));
    }

    /** A sentence and what it is about, a line each. */
    public Failure(String message, List<?> details) {
        super(Cells.printable(message) + ":" + lines(details));
    }

    /** Each on a line of its own, indented; nothing that a terminal would obey. */
    public static String lines(List<?> details) {
        StringBuilder lines = new StringBuilder();
        for (Object detail : details) {
            lines.append("\n  ").append(Cells.printable(detail.toString()));
        }
        return lines.toString();
    }
}
