package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.input.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
    @TempDir
    private Path folder;

    @Test
    void theTreeForPeople() throws IOException {
        Run run = Run.vicx("show", SampleFile.in(folder));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("show.txt", run.out());
    }

    @Test
    void theOtherFormats() throws IOException {
        String file = SampleFile.in(folder);
        Golden.assertSame(
                "show-table.txt", Run.vicx("show", "-o", "table", file).out());
        Golden.assertSame("show-wide.txt", Run.vicx("show", "-o", "wide", file).out());
        Golden.assertSame(
                "show-keys.txt", Run.vicx("show", "--output=keys", file).out());
        Golden.assertSame("show.yaml", Run.vicx("show", "-o", "YAML", file).out());
        Run wrong = Run.vicx("show", "-o", "xml", file);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("expected one of [TREE, TABLE, WIDE, JSON, YAML, KEYS]");
    }

    @Test
    void yamlIsReadAgain() {
        String document = Run.vicx("show", "-o", "yaml", SampleFile.in(folder)).out();
        Tree tree = StoredFile.tree(Run.file(folder, document));
        assertThat(((Tree.Branch) tree).parts())
                .containsEntry("size", new Tree.Leaf("-9223372036854775808"))
                .containsEntry("token", new Tree.Leaf("********"))
                .containsKeys("groups", "parts", "spares");
    }

    @Test
    void theTreeForPrograms() throws IOException {
        Run run = Run.vicx("show", "-o", "json", SampleFile.in(folder));
        assertThat(run.status()).isZero();
        Golden.assertSame("show.json", run.out());
        Golden.assertSame("show-json.err.txt", run.err());
    }

    @Test
    void onATerminalEverythingFits() throws IOException {
        Run run = Run.onTerminal(90, "show", SampleFile.in(folder));
        Golden.assertSame("show-terminal.txt", run.out());
        assertThat(run.out().replaceAll("\u001b\\[[0-9]*m", "").lines().limit(20))
                .allMatch(line -> line.length() <= 90);
    }

    @Test
    void aPipeGetsNoColour() {
        assertThat(Run.vicx("show", SampleFile.in(folder)).all()).doesNotContain("\u001b");
    }

    @Test
    void missingKeysAreMarked() {
        Run run = Run.vicx("show", "-o", "wide", Run.file(folder, "{\"guestinfo.vice./name\": \"<nil>\"}"));
        assertThat(run.out())
                .containsPattern("name +\"\" +read-only")
                .containsPattern("on +false \\(default\\) +read-only")
                .doesNotContain("token")
                .doesNotContain("words");
    }

    @Test
    void theRecordIsTheOneThatOwnsMost() {
        String file = Run.file(folder, "{\"guestinfo.vice./name\": \"a\", \"guestinfo.vice./must\": 2}");
        assertThat(Run.vicx("show", file).out()).startsWith("Other (found from the keys): 2 of 2 keys\n");
        assertThat(Run.vicx("show", "--type", "Sample", file).out())
                .startsWith("Sample: 1 of 2 keys\n")
                .contains("1 key not part of Sample:\n  guestinfo.vice./must\n");
    }

    @Test
    void noKnownKeyIsAFailure() {
        Run run = Run.vicx("show", Run.file(folder, "{\"a\": \"b\"}"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        ": contains no key of Sample, Other; give the jar of its program with --manifest JAR, or name the record");
    }

    @Test
    void anUnknownRecordIsWrongUsage() {
        Run run = Run.vicx("show", "--type", "Simple", "no-such-file");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown record Simple; known records: Sample, Other");
    }

    @Test
    void everyBadTextIsListed() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice..size", "many");
        values.put("guestinfo.vice./numbers~", "1|two");
        Run run = Run.vicx("show", Run.file(folder, values));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(": cannot be decoded as Sample:\n")
                .contains("  Sample.size (guestinfo.vice..size): expected int64, found \"many\"\n")
                .contains("  Sample.numbers[1] (guestinfo.vice./numbers~): expected int64, found \"two\"");
    }

    @Test
    void lenientShowsGosResultAndTheProblems() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice..size", "many");
        Run run = Run.vicx("show", "-o", "wide", "--lenient", Run.file(folder, values));
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("size +0 +read-write");
        assertThat(run.err())
                .isEqualTo("vicx: decoded as the Go implementation does:\n"
                        + "  Sample.size (guestinfo.vice..size): expected int64, found \"many\"\n");
    }

    @Test
    void valuesThatCannotBeShownAreReported() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./since", "9999-12-31 23:59:59 -0100 -0100"); // in UTC, the year 10000
        Run run = Run.vicx("show", "--lenient", Run.file(folder, values));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("name +box");
        assertThat(run.err()).contains("vicx: not shown, because it cannot be encoded:\n  Sample.since (");
    }

    @Test
    void keysThatNothingRefersToAreListed() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./parts|gone/password@secret@non-persistent", "x");
        values.put("guestinfo.ovfEnv", "x");
        assertThat(Run.vicx("show", Run.file(folder, values)).out())
                .contains("1 key not part of Sample:\n  guestinfo.ovfEnv\n")
                .contains("\n  guestinfo.vice./parts|gone/password@secret@non-persistent\n");
    }
}
