package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.view.ListingJson;
import io.vicfield.examples.inspect.view.ListingTable;
import io.vicfield.examples.inspect.view.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Prints a configuration. Masks secrets and sensitive values.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Input input;

    @Option(
            names = "--json",
            description = "Print a JSON tree with the record's names and types. Print other keys on stderr.")
    private boolean json;

    @Option(names = "--lenient", description = "Decode invalid values as the Go implementation does.")
    private boolean lenient;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Screen screen = vicx.screen(spec);
        Reading reading = Reading.of(input.read(vicx), lenient);
        if (json) {
            screen.err().println(Cells.printable(reading.stored().title()));
            screen.out().println(ListingJson.of(reading));
            Report.leftovers(reading, screen.err());
        } else {
            screen.title(reading.stored().title());
            ListingTable.of(reading).print(screen);
            Report.leftovers(reading, screen.out());
        }
        return Report.problems(reading, screen.err()) ? ExitCode.OK : Failures.FAILED;
    }
}
