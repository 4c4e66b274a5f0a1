package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Diff;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.Withheld;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/** Prints the results of {@code vicx diff}. */
public final class DiffReport {
    private final Diff diff;
    private final Screen screen;

    private DiffReport(Diff diff, Screen screen) {
        this.diff = diff;
        this.screen = screen;
    }

    /** Prints the whole report. */
    public static void print(Diff diff, Screen screen) {
        DiffReport report = new DiffReport(diff, screen);
        report.summary();
        report.changes();
        report.rest();
    }

    private void summary() {
        Stored to = diff.to();
        screen.title(to.record().name() + (to.found() ? " (found from the keys)" : "") + ": "
                + diff.from().owned()
                + " of " + Words.keys(diff.from().values().size()) + " in A, " + to.owned() + " of "
                + Words.keys(to.values().size()) + " in B");
        List<OptionChange> changes = diff.delta().changes();
        long deletions = changes.stream().filter(OptionChange::isDeletion).count();
        screen.out().println(changes.isEmpty() ? nothing() : said(changes.size() - deletions, deletions));
    }

    private String nothing() {
        return diff.isEmpty() ? "Nothing differs" : "No change can be sent";
    }

    private static String said(long puts, long deletions) {
        return Words.count(puts, "put") + " and " + Words.count(deletions, "deletion") + " change A into B:";
    }

    private void changes() {
        if (diff.delta().isEmpty()) {
            return;
        }
        DeltaTable.of(diff.from(), diff.delta().changes(), "IN A", "IN B").print(screen);
    }

    private void rest() {
        List<String> withheld = diff.delta().withheld().stream()
                .sorted(Comparator.comparing(Withheld::key))
                .map(change -> change.key() + ": " + change.reason())
                .toList();
        Report.section(withheld, "withheld", screen.out());
        PrintWriter out = screen.out();
        out.println();
        if (diff.alike() > 0) {
            out.println(
                    Words.keys(diff.alike())
                            + " are equal in A and B, but a codec would encode them differently; they are left out (see vicx roundtrip)");
        }
        out.println(Words.keys(diff.from().foreign().size()) + " of A and "
                + Words.keys(diff.to().foreign().size()) + " of B not part of "
                + diff.to().record().name() + ", untouched");
        switch (diff.secrecy()) {
            case SEALED -> out.println("Secrets are sealed, and were compared as they are stored");
            case OPENED -> out.println("Secrets were opened and compared");
            case NONE -> {}
        }
    }
}
