package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @Test
    void help() throws IOException {
        Run run = Run.vicx("--help");
        assertThat(run.status()).isZero();
        String commands = Stream.of(
                        "demo",
                        "show",
                        "get",
                        "set",
                        "rm",
                        "apply",
                        "watch",
                        "roundtrip",
                        "diff",
                        "keys",
                        "wire",
                        "completion",
                        "man")
                .map(command -> Run.vicx("help", command).out())
                .collect(Collectors.joining("\n"));
        Golden.assertSame("help.txt", run.out() + "\n" + commands);
        assertThat(Run.vicx("help", "show").out())
                .isEqualTo(Run.vicx("show", "--help").out());
    }

    @Test
    void theCompletionIsAScript(@TempDir Path folder) throws IOException, InterruptedException {
        String script = Run.vicx("completion").out();
        assertThat(script).contains("--dry-run", "complete -F _complete_vicx", "bashcompinit");
        Path file = Files.writeString(
                folder.resolve("script"),
                script + "\nCOMP_WORDS=(vicx ro)\nCOMP_CWORD=1\n_complete_vicx\necho \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("roundtrip\n");
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void theManPageHasEveryCommand() {
        String page = Run.vicx("man").out();
        assertThat(page)
                .startsWith(".TH VICX 1 \"\" \"vicx ")
                .contains(
                        ".SH NAME\nvicx \\- Shows, compares",
                        "\n.SH VICX SET\n.nf\nUsage: vicx set ",
                        "\\-\\-dry\\-run");
        assertThat(page.lines()).noneMatch(line -> line.matches("\\.(?!TH|SH|nf|fi).*"));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Run.vicx("--version").out()).isEqualTo("vicx " + System.getProperty("project.version") + "\n");
        assertThat(Run.vicx("show", "--version").out())
                .isEqualTo(Run.vicx("--version").out());
    }

    @Test
    void withoutACommand() {
        Run run = Run.vicx();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "vicx: Missing command: demo, show, get, set, rm, apply, watch, roundtrip, diff, keys or wire\nTry 'vicx --help'.\n");
    }

    @Test
    void withAWrongOne() {
        Run run = Run.vicx("shwo");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: vicx show");
        assertThat(Run.vicx("show").status()).isEqualTo(2);
        assertThat(Run.vicx("show", "a", "b").status()).isEqualTo(2);
        assertThat(Run.vicx("show", "--jsno", "a").status()).isEqualTo(2);
    }
}
