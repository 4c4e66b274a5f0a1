package io.vicfield.examples.inspect.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private long now = 5000;

    private Progress progress() {
        return new Progress(new PrintWriter(terminal), "reading a\nb", () -> now, null);
    }

    @Test
    void shortWorkShowsNothing() {
        Progress progress = progress();
        now += 999;
        progress.tick();
        progress.close();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void longWorkShowsOneLineThatIsErased() {
        Progress progress = progress();
        now += 1000;
        progress.tick();
        now += 1500;
        progress.tick();
        assertThat(terminal.toString()).isEqualTo("\rreading a\\nb … 1 s\rreading a\\nb … 2 s");
        progress.close();
        progress.close();
        progress.tick();
        assertThat(terminal.toString()).endsWith(" 2 s\r" + " ".repeat(18) + "\r");
    }

    @Test
    void withoutATerminalNothingIsShown() {
        Progress progress = new Progress(null, "reading", () -> now, null);
        now += 5000;
        progress.tick();
        progress.close();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void aSecondPassesByItself() throws InterruptedException {
        Progress progress = Progress.start(new PrintWriter(terminal), "reading");
        for (int i = 0; i < 100 && terminal.toString().isEmpty(); i++) {
            Thread.sleep(50);
        }
        progress.close();
        assertThat(terminal.toString()).startsWith("\rreading … ").endsWith(" \r");
    }
}
