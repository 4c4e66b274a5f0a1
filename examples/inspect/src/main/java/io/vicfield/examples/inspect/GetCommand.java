package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failures;
import io.vicfield.examples.inspect.change.ValuePath;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.view.Report;
import io.vicfield.listing.ListingNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx get}. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Prints one value, or the part of a configuration below a path. Masks secrets and sensitive values.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:no such value exists, or the source cannot be decoded",
            "2:the command line is wrong"
        })
final class GetCommand implements Callable<Integer> {
    @Mixin
    private Input input;

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description =
                    "The path, as show -o table prints it, sessions[\"web\"].cmd.path or sessions.web.cmd.path, or a key.")
    private String path;

    @Mixin
    private OutputOption output;

    @Option(names = "--lenient", description = "Decode invalid values as the Go implementation does.")
    private boolean lenient;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Screen screen = vicx.screen(spec);
        Stored stored = input.read(vicx);
        ValuePath at = KeyOrPath.path(stored, path);
        Reading reading = Reading.of(stored, lenient);
        ListingNode node = find(reading.listing().root(), at.steps());
        if (node == null || reading.isAbsentSecret(node)) {
            throw KeyOrPath.missing(stored, path, at);
        }
        output.format().print(reading, node, screen);
        return Report.problems(reading, output.format(), screen.err()) ? ExitCode.OK : Failures.FAILED;
    }

    private static @Nullable ListingNode find(ListingNode root, List<String> steps) {
        ListingNode node = root;
        for (String step : steps) {
            node = node == null ? null : below(node, step);
        }
        return node;
    }

    private static @Nullable ListingNode below(ListingNode node, String step) {
        if (node instanceof ListingNode.Named named) {
            return named.parts().get(step);
        }
        boolean index = step.matches("\\d{1,9}");
        if (node instanceof ListingNode.Items items
                && index
                && Integer.parseInt(step) < items.elements().size()) {
            return items.elements().get(Integer.parseInt(step));
        }
        if (node instanceof ListingNode.Elements elements
                && index
                && Integer.parseInt(step) < elements.texts().size()) {
            String text = elements.texts().get(Integer.parseInt(step));
            return new ListingNode.Value(
                    elements.component(), elements.key(), elements.path() + "[" + step + "]", elements.type(), text);
        }
        return null;
    }
}
