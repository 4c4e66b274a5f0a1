package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.Target.Wanted;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.input.Tree;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code vicx apply}. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Writes the values of a file over a configuration: prints the changes of keys, asks, and makes them."
                        + " Objects are merged, lists are replaced, null deletes, and masked values stay.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the configuration is as wanted",
            "1:nothing is changed, or a change is withheld",
            "2:the command line is wrong"
        })
final class ApplyCommand implements Callable<Integer> {
    @Mixin
    private Target target;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description =
                    "JSON or YAML with the record's names and types, as show -o json prints it; - for standard input.")
    private String file;

    @Option(
            names = {"-y", "--yes"},
            description = "Make the changes without asking.")
    private boolean yes;

    @ParentCommand
    private Vicx vicx;

    @Override
    public Integer call() {
        Tree document = StoredFile.tree(file);
        return target.change(
                vicx, new Wanted(StoredFile.name(file), stored -> document), yes ? null : "Make these changes?");
    }
}
