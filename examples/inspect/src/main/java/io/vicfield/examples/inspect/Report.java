package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import java.io.PrintWriter;
import java.util.List;

/** Reports the parts of a file that the configuration does not show, so that nothing is dropped silently. */
final class Report {
    private Report() {}

    /** The file's keys that are not shown. */
    static void leftovers(Reading reading, PrintWriter to) {
        String record = reading.stored().record().name();
        section(reading.stored().foreign(), "not part of " + record, to);
        section(
                reading.unread(),
                "of " + record + " not shown: empty, sealed, never written or in no list of names",
                to);
    }

    /** What was read as something else, and what cannot be shown; false if there is any of the latter. */
    static boolean problems(Reading reading, PrintWriter err) {
        print(reading.problems(), "vicx: read as the Go implementation does", err);
        print(reading.listing().problems(), "vicx: not shown, since it cannot be written", err);
        return reading.listing().problems().isEmpty();
    }

    /** Keys and remarks about them. */
    static void section(List<String> keys, String title, PrintWriter to) {
        print(keys, System.lineSeparator() + Words.keys(keys.size()) + " " + title, to);
    }

    private static void print(List<?> lines, String title, PrintWriter to) {
        if (!lines.isEmpty()) {
            to.println(title + ":" + Failure.lines(lines));
        }
    }
}
