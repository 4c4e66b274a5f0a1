package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.examples.inspect.view.KeysJson;
import io.vicfield.examples.inspect.view.KeysMarkdown;
import io.vicfield.schema.KeyPattern;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx keys}. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Lists a record's keys: * stands for the name of a map's entry, # for an index of a list.")
final class KeysCommand implements Runnable {
    @Parameters(paramLabel = "RECORD", description = "The record's name. A wrong name lists the known records.")
    private String record;

    @Option(names = "--json", description = "Print an array of objects.")
    private boolean json;

    @Option(names = "--markdown", description = "Print a page of a reference, with defaults and former keys.")
    private boolean markdown;

    @Mixin
    private RecordPath path;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        KnownRecord<?> known = path.named(record, vicx, spec);
        List<KeyPattern> keys = known.codec().patterns().all();
        Screen screen = vicx.screen(spec);
        if (json && markdown) {
            throw new ParameterException(spec.commandLine(), "Use only one of --json and --markdown");
        } else if (json) {
            screen.out().println(KeysJson.of(keys));
        } else if (markdown) {
            screen.out().print(KeysMarkdown.of(known));
            screen.out().flush();
        } else {
            table(keys).print(screen);
        }
    }

    private static Table table(List<KeyPattern> keys) {
        Table table = new Table(Column.path("KEY"), Column.text("TYPE"), Column.text("SCOPES"), Column.text("DOC"));
        for (KeyPattern key : keys) {
            String scopes = String.join(" ", Words.scopes(key.key()));
            String doc = key.component().key().metadata().doc();
            table.add(
                    key.key(),
                    key.type(),
                    scopes,
                    key.former() ? ("formerly " + key.path() + ". " + doc).strip() : doc);
        }
        return table;
    }
}
