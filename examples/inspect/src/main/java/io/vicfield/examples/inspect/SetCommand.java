package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.change.ValuePath;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx set}. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Sets one value: checks it, prints the changes of keys, and makes them. Everything else stays.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the configuration is as wanted",
            "1:nothing is changed, or a change is withheld",
            "2:the command line is wrong"
        })
final class SetCommand implements Callable<Integer> {
    @Mixin
    private Target target;

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description =
                    "The value's path, as show -o table prints it, sessions[\"web\"].cmd.path or sessions.web.cmd.path,"
                            + " or its key.")
    private String path;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VALUE",
            description =
                    "The value as show prints it; a list as JSON, '[\"a\", \"b\"]'; - reads it from standard input."
                            + " Without VALUE, vicx asks for it. A secret or sensitive value is never taken from the command line.")
    private @Nullable String value;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        GivenValue given = new GivenValue(value, vicx, spec);
        return target.change(
                vicx,
                new Target.Wanted(null, stored -> {
                    ValuePath at = KeyOrPath.path(stored, path);
                    return at.holding(given.read(stored, at));
                }),
                null);
    }
}
