package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.records.KnownRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that selects a configuration's record. */
final class RecordChoice {
    @Option(
            names = "--type",
            paramLabel = "RECORD",
            description = "The configuration's record. By default, the record that owns most of the keys.")
    private @Nullable String type;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns whether the record must be detected, because the option is missing. */
    boolean open() {
        return type == null;
    }

    /** Returns the given record; null if the option is missing. Reports wrong usage for an unknown record. */
    @Nullable KnownRecord<?> given(Vicx vicx) {
        return type == null ? null : vicx.record(type, command);
    }

    /**
     * Returns the given record, or else the record that owns most of the keys.
     *
     * @param source the name of the source, for the message
     */
    KnownRecord<?> choose(Vicx vicx, String source, List<String> keys) {
        KnownRecord<?> given = given(vicx);
        return given == null ? find(vicx.records(), source, keys) : given;
    }

    private static KnownRecord<?> find(List<KnownRecord<?>> records, String source, List<String> keys) {
        return records.stream()
                .filter(record -> record.owned(keys) > 0)
                .reduce((best, next) -> next.owned(keys) > best.owned(keys) ? next : best)
                .orElseThrow(() -> new Failure(source + ": contains no key of " + KnownRecord.names(records)
                        + "; name the record with --type"));
    }
}
