package io.vicfield.examples.console;

import java.util.List;

/** Reports to the user that a command failed. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The largest number of details. */
    private static final int SHOWN = 20;

    /** Creates a failure with a message of one sentence. */
    public Failure(String message) {
        super(Cells.printable(message));
    }

    /** Creates a failure with a sentence and its first details, each on its own line. */
    public Failure(String message, List<?> details) {
        super(Cells.printable(message) + ":" + firstLines(details));
    }

    /** Formats the first details like {@link #lines}, and counts the others. */
    public static String firstLines(List<?> details) {
        int more = details.size() - SHOWN;
        return more <= 0 ? lines(details) : lines(details.subList(0, SHOWN)) + "\n  … and " + more + " more";
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
