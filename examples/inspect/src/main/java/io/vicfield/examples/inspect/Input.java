package io.vicfield.examples.inspect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of commands that read a file. */
final class Input {
    @Parameters(
            paramLabel = "FILE",
            description = "A VM's extraConfig as JSON, {\"key\": \"value\"}; - reads standard input."
                    + " The text <nil> stands for the empty one, as it does in vSphere.")
    private String file;

    @Option(
            names = "--type",
            paramLabel = "RECORD",
            description = "What the file holds; by default the record that owns most of its keys.")
    private @Nullable String type;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Reads the file and finds out what it holds. */
    Stored read(Vicx vicx) {
        String name = type;
        KnownRecord<?> given = name == null ? null : vicx.record(name, command);
        Map<String, String> values = StoredFile.read(file);
        return new Stored(file, values, given == null ? find(vicx.records(), values) : given, given == null);
    }

    private KnownRecord<?> find(List<KnownRecord<?>> records, Map<String, String> values) {
        return records.stream()
                .filter(record -> record.owned(values.keySet()) > 0)
                .reduce((best, next) -> next.owned(values.keySet()) > best.owned(values.keySet()) ? next : best)
                .orElseThrow(() -> new Failure(
                        file + ": no key is one of " + KnownRecord.names(records) + "; name the record with --type"));
    }
}
