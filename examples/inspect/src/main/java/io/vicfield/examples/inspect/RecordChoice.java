package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.records.Guess;
import io.vicfield.examples.inspect.records.KnownRecord;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that select a configuration's record. */
final class RecordChoice {
    @Option(
            names = "--type",
            paramLabel = "RECORD",
            description = "The configuration's record. By default, the record that owns most of the keys.")
    private @Nullable String type;

    @Mixin
    private RecordPath path;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns whether the record must be detected, because the option is missing. */
    boolean open() {
        return type == null;
    }

    /** Returns the given record; null if the option is missing. Reports wrong usage for an unknown record. */
    @Nullable KnownRecord<?> given(Vicx vicx) {
        return type == null ? null : path.named(type, vicx, command);
    }

    /**
     * Returns the given record, or else the record that owns most of the keys.
     *
     * @param source the name of the source, for the message
     */
    KnownRecord<?> choose(Vicx vicx, String source, Collection<String> keys) {
        KnownRecord<?> given = given(vicx);
        return given == null ? path.loaded(new Guess(path.all(vicx), source).of(keys)) : given;
    }
}
