package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void help() throws IOException {
        Run run = Run.vicx("--help");
        assertThat(run.status()).isZero();
        String demo = Run.vicx("demo", "--help").out();
        String show = Run.vicx("show", "--help").out();
        String roundtrip = Run.vicx("roundtrip", "--help").out();
        String diff = Run.vicx("diff", "--help").out();
        String keys = Run.vicx("keys", "--help").out();
        String wire = Run.vicx("wire", "--help").out();
        Golden.assertSame("help.txt", String.join("\n", run.out(), demo, show, roundtrip, diff, keys, wire));
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
                .isEqualTo("vicx: Missing command: demo, show, roundtrip, diff, keys or wire\nTry 'vicx --help'.\n");
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
