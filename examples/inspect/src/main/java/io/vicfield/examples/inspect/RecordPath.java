package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.OwnRecords;
import io.vicfield.examples.inspect.terminal.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name the user's own records; without them, the records are VIC's. */
final class RecordPath {
    /** The number of names in a message. */
    private static final int LISTED = 20;

    @Option(
            names = "--manifest",
            paramLabel = "PATH",
            description =
                    "A jar, a folder or a .keys file with manifests of your records, META-INF/vicfield/*.keys. May be"
                            + " repeated. No class is loaded.")
    private List<Path> manifests = List.of();

    @Option(
            names = "--classpath",
            paramLabel = "PATHS",
            description =
                    "The jars and folders of your records, separated by ${sys:path.separator}. Loads the record's codec, so"
                            + " that its converters and its constructor check the values.")
    private @Nullable String classPath;

    private @Nullable List<KnownRecord<?>> known;

    private OwnRecords own() {
        List<Path> paths = classPath == null
                ? List.of()
                : Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
        return new OwnRecords(manifests, paths);
    }

    private boolean isGiven() {
        return classPath != null || !manifests.isEmpty();
    }

    /** Returns the user's records, or else VIC's. */
    List<KnownRecord<?>> all(Vicx vicx) {
        List<KnownRecord<?>> all = known;
        if (all == null) {
            all = isGiven() ? own().all() : vicx.records();
            known = all;
        }
        return all;
    }

    /** Returns a record with the codec that decodes it best. */
    KnownRecord<?> loaded(KnownRecord<?> record) {
        return isGiven() ? own().loaded(record) : record;
    }

    /** Returns the record with a name that was given as an argument. */
    KnownRecord<?> named(String name, Vicx vicx, CommandSpec command) {
        List<KnownRecord<?>> all = all(vicx);
        return all.stream()
                .filter(record -> record.isNamed(name))
                .findFirst()
                .map(this::loaded)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "Unknown record " + name + "; known records: " + names(all)));
    }

    private static String names(List<KnownRecord<?>> records) {
        int more = records.size() - LISTED;
        return KnownRecord.names(records.subList(0, Math.min(records.size(), LISTED)))
                + (more > 0 ? " and " + Words.count(more, "other") : "");
    }
}
