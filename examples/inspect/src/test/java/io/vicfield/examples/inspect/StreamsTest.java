package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Streams streams = Streams.of(terminal, terminal);

    @Test
    void outputIsBuffered() {
        streams.out().println("é");
        assertThat(terminal.size()).isZero();
        streams.out().flush();
        assertThat(text()).isEqualTo("é\n");
    }

    @Test
    void anErrorStandsBelowTheOutputBeforeIt() {
        streams.out().println("output");
        streams.err().println("error");
        assertThat(text()).isEqualTo("output\nerror\n");
    }

    private String text() {
        return terminal.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
