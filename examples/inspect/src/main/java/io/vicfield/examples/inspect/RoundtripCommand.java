package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failures;
import io.vicfield.examples.inspect.records.Difference;
import io.vicfield.examples.inspect.records.Roundtrip;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.examples.inspect.view.Report;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx roundtrip}. */
@Command(
        name = "roundtrip",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Decodes a configuration, encodes it again in memory, and prints the differences. Secrets stay sealed.")
final class RoundtripCommand implements Callable<Integer> {
    @Mixin
    private Input input;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Screen screen = vicx.screen(spec);
        Stored stored = input.read(vicx);
        Roundtrip roundtrip = Roundtrip.of(stored);
        screen.title(stored.title());
        print(roundtrip, screen);
        Report.section(stored.foreign(), "not part of " + stored.record().name() + ", untouched", screen.out());
        Report.section(roundtrip.kept(), "completely sealed or never written, left unchanged", screen.out());
        return roundtrip.differences().isEmpty() ? ExitCode.OK : Failures.FAILED;
    }

    private static void print(Roundtrip roundtrip, Screen screen) {
        PrintWriter out = screen.out();
        out.println(Words.keys(roundtrip.same()) + (roundtrip.same() == 1 ? " is" : " are") + " encoded identically, "
                + (roundtrip.differences().isEmpty()
                        ? "none differs"
                        : roundtrip.differences().size() + " differ:"));
        if (!roundtrip.differences().isEmpty()) {
            table(roundtrip).print(screen);
        }
    }

    private static Table table(Roundtrip roundtrip) {
        Table table =
                new Table(Column.text("DIFFERENCE"), Column.path("KEY"), Column.text("STORED"), Column.text("WRITTEN"));
        for (Difference difference : roundtrip.differences()) {
            table.add(difference.kind(), difference.key(), difference.shownBefore(), difference.shownAfter());
        }
        return table;
    }
}
