package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.Secrets;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.view.HtmlPage;
import io.vicfield.examples.inspect.view.ListingFormat;
import io.vicfield.examples.inspect.view.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Mixin
    private OutputOption output;

    @Option(names = "--lenient", description = "Decode invalid values as the Go implementation does.")
    private boolean lenient;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a web page with a tree that can be searched, and print only problems.")
    private @Nullable Path html;

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description = "A file with the base64 key of the secrets, to check that it opens them. They stay masked."
                    + " By default, the configuration's own key.")
    private @Nullable Path secretKey;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Screen screen = vicx.screen(spec);
        Reading reading = Reading.of(input.read(vicx), lenient);
        if (html != null) {
            write(HtmlPage.of(reading), html);
            return finish(reading, screen, screen.err());
        }
        ListingFormat format = output.format();
        boolean plain = format.isForPrograms();
        PrintWriter others = plain ? screen.err() : screen.out();
        if (plain) {
            others.println(Cells.printable(reading.stored().title()));
        } else {
            screen.title(reading.stored().title());
        }
        format.print(reading, reading.listing().root(), screen);
        Report.leftovers(reading, format == ListingFormat.WIDE, others);
        return finish(reading, screen, others);
    }

    private int finish(Reading reading, Screen screen, PrintWriter others) {
        try (Secrets secrets = Secrets.of(reading.stored(), secretKey)) {
            boolean opened = Report.secrets(secrets, others, screen.err());
            return Report.problems(reading, output.format(), screen.err()) && opened ? ExitCode.OK : Failures.FAILED;
        }
    }

    private static void write(String page, Path file) {
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw Failure.writing(file, e);
        }
    }
}
