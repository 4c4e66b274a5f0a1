package io.vicfield.examples.console;

import java.util.List;

/** Reports to the user that a command failed. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates a failure with a message of one sentence. */
    public Failure(String message) {
        super(Cells.printable(message));
    }

    /** Creates a failure with a sentence and its details, each on its own line. */
    public Failure(String message, List<?> details) {
        super(Cells.printable(message) + ":" + lines(details));
    }

    /** Formats each detail on its own, indented line, without characters that control a terminal. */
    public static String lines(List<?> details) {
        StringBuilder lines = new StringBuilder();
        for (Object detail : details) {
            lines.append("\n  ").append(Cells.printable(detail.toString()));
        }
        return lines.toString();
    }
}
