package io.vicfield.examples.inspect.view;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Words;
import java.io.PrintWriter;
import java.util.List;

/** Prints everything except the configuration itself, so that no key of the file is dropped silently. */
public final class Report {
    private Report() {}

    /** Prints the file's keys that are not shown: all of them, or the first. */
    public static void leftovers(Reading reading, boolean all, PrintWriter to) {
        String record = reading.stored().record().name();
        section(reading.stored().foreign(), "not part of " + record, all, to);
        section(
                reading.unread(),
                "of " + record + " not shown: empty, sealed, never written, or not in a list of names",
                all,
                to);
    }

    /** Prints the keys that were decoded leniently or cannot be shown. Returns false if a key cannot be shown. */
    public static boolean problems(Reading reading, PrintWriter err) {
        print(reading.problems(), "vicx: decoded as the Go implementation does", err);
        print(reading.listing().problems(), "vicx: not shown, because it cannot be encoded", err);
        return reading.listing().problems().isEmpty();
    }

    /** Prints keys below a title. */
    public static void section(List<String> keys, String title, PrintWriter to) {
        section(keys, title, true, to);
    }

    private static void section(List<String> keys, String title, boolean all, PrintWriter to) {
        if (!keys.isEmpty()) {
            to.println(System.lineSeparator() + Words.keys(keys.size()) + " " + title + ":"
                    + (all ? Failure.lines(keys) : Failure.firstLines(keys)));
        }
    }

    private static void print(List<?> problems, String title, PrintWriter to) {
        if (!problems.isEmpty()) {
            to.println(title + ":" + Failure.firstLines(problems));
        }
    }
}
