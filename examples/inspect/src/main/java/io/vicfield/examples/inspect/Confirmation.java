package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.inspect.change.PlannedChange;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.examples.inspect.view.DeltaTable;
import io.vicfield.examples.inspect.view.Report;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/**
 * Prints changes before they are made.
 *
 * @param dryRun whether no change is made
 * @param question what the user is asked first; null without a question
 */
record Confirmation(
        Vicx vicx, Screen screen, boolean dryRun, @Nullable String question) {
    /**
     * Prints the changes, asks, and makes them.
     *
     * @return the exit code: a failure if a change is withheld, or the user refuses
     */
    int of(Stored stored, PlannedChange planned, Runnable change) {
        VicDelta delta = planned.delta();
        List<OptionChange> changes = delta.changes();
        screen.title(stored.title());
        screen.out().println(changes.isEmpty() ? "Nothing changes" : Words.count(changes.size(), "change") + ":");
        if (!changes.isEmpty()) {
            DeltaTable.of(stored, changes, "NOW", "THEN").print(screen);
        }
        Report.section(delta.withheld().stream().map(Confirmation::line).toList(), "withheld", screen.out());
        if (!changes.isEmpty() && !dryRun) {
            confirm();
            change.run();
            screen.out().println("Done");
        }
        Report.unchecked(stored, delta, planned.remaining(), screen.err());
        return delta.withheld().isEmpty() ? ExitCode.OK : Failures.FAILED;
    }

    private static String line(Withheld withheld) {
        return withheld.key() + ": " + withheld.reason();
    }

    private void confirm() {
        if (question == null) {
            return;
        }
        screen.out().flush();
        String answer = vicx.ask(question + " [y/N] ");
        if (answer == null) {
            throw new Failure("nothing is changed: confirm on a terminal, or give --yes");
        }
        if (!answer.strip().equalsIgnoreCase("y") && !answer.strip().equalsIgnoreCase("yes")) {
            throw new Failure("nothing is changed");
        }
    }
}
