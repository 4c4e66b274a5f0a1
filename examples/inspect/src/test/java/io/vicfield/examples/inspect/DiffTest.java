package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private final Map<String, String> a = SampleFile.values();
    private final Map<String, String> b = SampleFile.values();

    @TempDir
    private Path folder;

    @BeforeEach
    void somethingForeign() {
        a.put("svga.present", "TRUE");
        b.put("svga.present", "FALSE");
        b.put("guestinfo.ovfEnv", "<Environment/>");
    }

    private Run diff(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "diff";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = Run.file(folder, a);
        arguments[options.length + 2] = Run.file(folder, b);
        return Run.vicx(arguments);
    }

    private void change() {
        b.put("guestinfo.vice./name", "crate");
        b.put("guestinfo.vice./words", "0");
        b.put("guestinfo.vice./words~", "echo");
        b.put("guestinfo.vice./past", "set by nobody");
        b.put("guestinfo.vice./token@secret", "c2VhbGVkLXg=");
        b.put("ratio", "1E+00");
        b.put("guestinfo.vice..parts@non-persistent", "a");
        b.keySet().removeIf(key -> key.contains("|b/c/"));
    }

    @Test
    void listsTheChangesFromAToB() throws IOException {
        change();
        Run run = diff();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.assertSame("diff.txt", run.out());
    }

    @Test
    void aVmThatRunsGetsLess() throws IOException {
        change();
        Run run = diff("--powered-on");
        assertThat(run.status()).isEqualTo(1);
        Golden.assertSame("diff-powered-on.txt", run.out());
    }

    @Test
    void equalInputsDoNotDiffer() throws IOException {
        a.put("guestinfo.vice./on", "T");
        a.remove("guestinfo.vice./every");
        b.remove("guestinfo.vice./every");
        Run run = diff();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("diff-same.txt", run.out());
    }

    @Test
    void withheldChangesAreDifferencesToo() {
        b.put("guestinfo.vice./name", "crate");
        Run run = diff("--powered-on");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\nNo change can be sent\n")
                .contains("\n1 key withheld:\n  guestinfo.vice./name: not sent to a running VM");
    }

    @Test
    void anEmptyMachineGetsEverything() {
        a.keySet().removeIf(key -> !key.equals("svga.present"));
        Run run = diff();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Sample (found from the keys): 0 of 1 key in A, 32 of 34 keys in B\n")
                .containsPattern("put +guestinfo.vice./name +\"box\"");
    }

    @Test
    void theRecordCanBeGiven() {
        b.put("guestinfo.vice./must", "x");
        assertThat(diff("--type", "Other").out()).startsWith("Other: 1 of 33 keys in A, 2 of 35 keys in B\n");
        Run unknown = diff("--type", "Simple");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Unknown record Simple; known records: Sample, Other");
    }

    @Test
    void aDamagedTextOfAIsReplacedAndOneOfBIsTrouble() {
        a.put("guestinfo.vice./on", "perhaps");
        Run run = diff();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("put +guestinfo.vice./on +\"perhaps\" +\"true\"");

        b.put("guestinfo.vice./on", "perhaps");
        Run trouble = diff();
        assertThat(trouble.status()).isEqualTo(2);
        assertThat(trouble.out()).isEmpty();
        assertThat(trouble.err()).contains("Sample.on (guestinfo.vice./on): expected bool, found \"perhaps\"");
    }

    @Test
    void wrongUsage() {
        assertThat(Run.vicx("diff").status()).isEqualTo(2);
        assertThat(Run.vicx("diff", "a").status()).isEqualTo(2);
        assertThat(Run.vicx("diff", "a", "b", "c").status()).isEqualTo(2);
        assertThat(Run.vicx("diff", "-", "-").err()).contains("Only one of A and B can be standard input");
        Run missing = Run.vicx("diff", "no-such-file", "b");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("vicx: no-such-file: does not exist\n");
    }
}
