package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.records.KnownRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What set, rm and get refuse or report. */
class ChangeRulesTest {
    private static final List<KnownRecord<?>> RECORDS = List.of(new KnownRecord<>("Loaded", LoadedCodec.INSTANCE));
    private static final Map<String, String> VALUES =
            Map.of("guestinfo.vice./load", "1.50", "guestinfo.vice./note", "a", "guestinfo.vice./count", "7");

    @TempDir
    private Path folder;

    private static Run codec(String... arguments) {
        return Run.of(RECORDS, arguments);
    }

    private static Run manifest(String... arguments) {
        return Run.ofVic(
                Stream.concat(Stream.of(arguments), Stream.of("--manifest", "target/test-classes", "--type", "Loaded"))
                        .toArray(String[]::new));
    }

    @Test
    void aDryRunRefusesWhatTheFileCannotHold() throws IOException {
        String file = Run.vmx(folder, VALUES);
        byte[] before = Files.readAllBytes(Path.of(file));
        for (String option : new String[] {"--dry-run", "--type=Loaded"}) {
            Run run = codec("set", file, "labels['a=b']", "x", option);
            assertThat(run.err())
                    .startsWith("vicx: " + file + ": nothing is changed: ")
                    .contains("a=b");
            assertThat(run.status()).isEqualTo(1);
        }
        assertThat(codec("set", file, "labels.a", "x", "--dry-run").status()).isZero();
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
    }

    @Test
    void onlyAStringCanBeEmpty() {
        String file = Run.file(folder, VALUES);
        String reason = ": the value is empty, which only a string can be; vicx rm deletes a value\n";
        assertThat(codec("set", file, "load", "").err()).endsWith("\n  Loaded.load" + reason);
        assertThat(codec("set", file, "count", "").err()).endsWith("\n  Loaded.count" + reason);
        assertThat(manifest("set", file, "count", "").err()).endsWith("\n  Loaded.count" + reason);
        assertThat(StoredFile.read(file)).isEqualTo(VALUES);
        assertThat(codec("set", file, "note", "").status()).isZero();
        assertThat(StoredFile.read(file)).containsEntry("guestinfo.vice./note", "");
    }

    @Test
    void whatAManifestCannotCheckIsSaid() {
        String file = Run.file(folder, VALUES);
        Run run = manifest("set", file, "load", "much");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "vicx: not checked: converters, types with a text form such as UUID, and constructors, which a"
                                + " manifest does not name; --classpath JAR checks them\n");
        assertThat(manifest("rm", file, "load").err()).isEmpty();
        assertThat(codec("set", file, "load", "much").err()).contains("Loaded.load: BigDecimal refuses");
    }

    @Test
    void theDamageThatStaysIsShown() {
        String damaged = Run.file(
                folder,
                Map.of("guestinfo.vice./load", "1.50", "guestinfo.vice./note", "a", "guestinfo.vice./count", "x"));
        for (Run run : List.of(codec("set", damaged, "note", "b"), manifest("set", damaged, "note", "c"))) {
            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .startsWith("vicx: other values, which cannot be decoded and stay as they are:\n  ")
                    .contains("guestinfo.vice./count");
        }
        assertThat(codec("set", damaged, "count", "8").err()).isEmpty();
    }

    @Test
    void aWrongNameIsAnsweredWithTheRightOnes() {
        String file = Run.file(folder, VALUES);
        for (String command : new String[] {"get", "rm"}) {
            assertThat(codec(command, file, "nte").err())
                    .isEqualTo("vicx: " + file
                            + ": has no value at nte: no component is named nte, but load, note, count, labels\n");
            assertThat(codec(command, file, "labels.a").err())
                    .isEqualTo("vicx: " + file + ": has no value at labels.a\n");
        }
    }
}
