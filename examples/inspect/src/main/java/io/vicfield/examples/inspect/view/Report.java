package io.vicfield.examples.inspect.view;

import io.vicfield.VicProblem;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.Secrets;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.extraconfig.VicDelta;
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

    /**
     * Says that sealed secrets were not opened, or prints those that the key does not open, so that a damaged one does not
     * look healthy. Returns false if one is damaged.
     */
    public static boolean secrets(Secrets secrets, PrintWriter to, PrintWriter err) {
        int sealed = secrets.keys().size();
        if (sealed > 0 && secrets.key() == null) {
            to.println(System.lineSeparator() + Words.count(sealed, "secret")
                    + " sealed and not opened; --secret-key FILE" + " checks " + (sealed == 1 ? "it" : "them"));
        }
        List<String> damaged = secrets.damaged();
        print(damaged, "vicx: the secret key does not open", err);
        return damaged.isEmpty();
    }

    /** Prints the keys that were decoded leniently or cannot be shown. Returns false if a key cannot be shown. */
    public static boolean problems(Reading reading, ListingFormat format, PrintWriter err) {
        boolean stored = format == ListingFormat.KEYS;
        print(
                reading.problems(),
                stored
                        ? "vicx: not values of their types, printed as they are stored"
                        : "vicx: decoded as the Go implementation does",
                err);
        print(reading.listing().problems(), "vicx: not shown, because it cannot be encoded", err);
        return reading.listing().problems().isEmpty();
    }

    /** Prints what a change leaves damaged, and what was not checked because only a manifest describes the record. */
    public static void unchecked(Stored stored, VicDelta delta, List<VicProblem> remaining, PrintWriter err) {
        print(remaining, "vicx: other values, which cannot be decoded and stay as they are", err);
        boolean puts = delta.changes().stream().anyMatch(change -> !change.isDeletion());
        if (puts && stored.record().isOfManifest()) {
            err.println("vicx: not checked: converters, types with a text form such as UUID, and constructors, which a"
                    + " manifest does not name; --classpath JAR checks them");
        }
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
