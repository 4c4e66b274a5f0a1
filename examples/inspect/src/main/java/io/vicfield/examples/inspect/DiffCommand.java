package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.records.Diff;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.Secrets;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.view.DiffReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Prints the keys to put and to delete that change A into B. Sends nothing. Masks secrets and sensitive values.",
        // As in diff(1), 1 means that the inputs differ, so errors need another exit code.
        exitCodeOnExecutionException = DiffCommand.TROUBLE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing differs",
            "1:something differs",
            "2:a source cannot be read, or the command line is wrong"
        })
final class DiffCommand implements Callable<Integer> {
    static final int DIFFERS = 1;
    static final int TROUBLE = 2;

    @Parameters(index = "0", paramLabel = "A", description = "The configuration to change: " + Input.SOURCES)
    private String from;

    @Parameters(index = "1", paramLabel = "B", description = "The configuration that A becomes, in the same form as A.")
    private String to;

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description =
                    "A file with the base64 key that opens the secrets of both. By default, each source's own key opens its"
                            + " secrets; without a key, sealed values are compared as they are stored.")
    private @Nullable Path secretKey;

    @Option(
            names = "--powered-on",
            description = "For a running VM: puts only hidden and non-persistent keys, and withholds the others.")
    private boolean poweredOn;

    @Mixin
    private RecordChoice type;

    @Mixin
    private Login login;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        type.given(vicx);
        if (from.equals(StoredFile.STANDARD_INPUT) && to.equals(StoredFile.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "Only one of A and B can be standard input");
        }
        String key = secretKey == null ? null : Secrets.readKey(secretKey);
        Diff diff = compare(Sources.read(from, login, vicx), Sources.read(to, login, vicx), key);
        DiffReport.print(diff, vicx.screen(spec));
        return diff.isEmpty() ? ExitCode.OK : DIFFERS;
    }

    private Diff compare(Map<String, String> a, Map<String, String> b, @Nullable String key) {
        List<String> keys = new ArrayList<>(a.keySet());
        keys.addAll(b.keySet());
        KnownRecord<?> record = type.choose(vicx, from + ", " + to, keys);
        try (Secrets before = Secrets.of(new Stored(from, a, record, type.open()), key);
                Secrets after = Secrets.of(new Stored(to, b, record, type.open()), key)) {
            Diff diff = Diff.of(before, after);
            return poweredOn ? diff.forPoweredOn() : diff;
        }
    }
}
