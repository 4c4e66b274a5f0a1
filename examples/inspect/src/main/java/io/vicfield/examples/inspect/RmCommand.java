package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.change.ValuePath;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.records.Stored;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code vicx rm}. */
@Command(
        name = "rm",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Deletes the keys of a value, an entry or a record. Prints the changes. Everything else stays.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the configuration is as wanted",
            "1:nothing is changed, or a change is withheld",
            "2:the command line is wrong"
        })
final class RmCommand implements Callable<Integer> {
    @Mixin
    private Target target;

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description = "The path, as show -o table prints it, sessions[\"web\"] or sessions.web, or a key.")
    private String path;

    @ParentCommand
    private Vicx vicx;

    @Override
    public Integer call() {
        return target.change(vicx, new Target.Wanted(null, this::without), null);
    }

    private Tree without(Stored stored) {
        ValuePath at = KeyOrPath.path(stored, path);
        if (!KeyOrPath.exists(stored, at)) {
            throw KeyOrPath.missing(stored, path, at);
        }
        return at.holding(new Tree.Leaf(null));
    }
}
