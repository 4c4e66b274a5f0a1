package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.demo.Box;
import io.vicfield.examples.inspect.demo.Demo;
import io.vicfield.examples.inspect.demo.MemorySite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DemoTest {
    private final StringWriter out = new StringWriter();

    @Test
    void theStory() throws IOException {
        Run run = Run.ofVic("demo");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("demo.txt", withoutTimes(run.out()));
    }

    @Test
    void theReadmeShowsItsOutput() throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^```console\n(.*?)^```$").matcher(Files.readString(Path.of("../../README.md")));
        assertThat(block.find()).isTrue();
        assertThat(withoutTimes(Run.ofVic("demo").out()).lines())
                .containsSubsequence(block.group(1).lines().toList());
    }

    @Test
    void aMissingProgramFails() {
        assertFailure(new Box(List.of("/no/such/echo", "hello"), "hello\n"))
                .hasMessageContaining("session c0ffee5eed10 was not started: ")
                .hasMessageContaining("/no/such/echo");
        assertThat(out.toString()).doesNotContain("as expected");
    }

    @Test
    void anotherExitStatus() {
        assertFailure(new Box(List.of("/bin/sh", "-c", "echo hello; exit 3"), "hello\n"))
                .hasMessageContaining("the session ended with 3, not with 0");
        assertThat(out.toString()).contains(".status = 3\n").doesNotContain("as expected");
    }

    @Test
    void anotherOutput() {
        assertFailure(new Box(List.of("/bin/echo", "bye"), "hello\n"))
                .hasMessageContaining("the session wrote \"bye\\n\", not \"hello\\n\"");
    }

    @Test
    void aServerNeedsADatastore() {
        Run run = Run.ofVic("demo", "--vcenter", "vc://127.0.0.1:1/DC0/host/x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--vcenter and --datastore must be used together");
        assertThat(Run.ofVic("demo", "--datastore", "x").status()).isEqualTo(2);
    }

    @Test
    void aMissingToolFails() {
        Run run = Run.ofVic("demo", "--rpctool=/no/such/rpctool");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vicx: --rpctool: /no/such/rpctool cannot be started; install open-vm-tools, or set its path"
                        + " with --rpctool=PATH\n");
    }

    @Test
    void aToolWithoutAHost(@TempDir Path folder) throws IOException {
        Path tool = Files.writeString(folder.resolve("rpctool"), "#!/bin/sh\nexit 255\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        Run run = Run.ofVic("demo", "--rpctool", tool.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("vicx: --rpctool: " + tool + " finds no VMware host; run the demo inside a VMware VM, or"
                        + " without --rpctool\n");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertFailure(Box box) {
        return assertThatThrownBy(() -> new Demo(new MemorySite(), box, new PrintWriter(out, true)).run())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("the demo failed: ");
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("(time = )[0-9]+", "$1…").replaceAll("(?m)^( +st(art|op)Time +).*Z$", "$1…");
    }
}
