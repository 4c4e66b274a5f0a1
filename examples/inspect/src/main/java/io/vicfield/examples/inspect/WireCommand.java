package io.vicfield.examples.inspect;

import io.vicfield.check.WireCheck;
import io.vicfield.check.WireFinding;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.schema.KeyPattern;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx wire}. */
@Command(
        name = "wire",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Compares two records that exchange keys: prints the keys that READER reads, but WRITER never writes, or"
                        + " writes with another case, scope or type.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:WRITER writes all keys that READER reads",
            "1:there are differences",
            "2:the command line is wrong"
        })
final class WireCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Parameters(index = "0", paramLabel = "READER", description = "The name of the record that reads.")
    private String reader;

    @Parameters(index = "1", paramLabel = "WRITER", description = "The name of the record that writes.")
    private String writer;

    @Mixin
    private RecordPath path;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        KnownRecord<?> reading = path.named(reader, vicx, spec);
        List<WireFinding> findings =
                WireCheck.reads(reading.codec(), path.named(writer, vicx, spec).codec());
        if (findings.isEmpty()) {
            return ExitCode.OK;
        }
        Table table = new Table(
                Column.text("FINDING"), Column.path("READS"), Column.path("WRITTEN"), Column.path("COMPONENT"));
        findings.forEach(finding -> add(finding, table));
        table.print(vicx.screen(spec));
        return DIFFERS;
    }

    private static void add(WireFinding finding, Table table) {
        KeyPattern read = finding.read();
        KeyPattern written = finding.written();
        String what = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        table.add(what, shown(read), written == null ? "" : shown(written), read.path());
    }

    private static String shown(KeyPattern key) {
        return key.key() + " (" + key.type() + ")";
    }
}
