package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server cannot fill the memory of its client. */
class AnswerSizeTest {
    private static final int LIMIT = 16 << 20;

    private final CannedServer server = new CannedServer();

    AnswerSizeTest() throws IOException {}

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLongAnswerIsTaken() {
        server.then(answer("x".repeat(LIMIT / 2)));
        assertThat(call().textOf("returnval")).hasSize(LIMIT / 2);
    }

    @Test
    void aLongerAnswerIsRefused() {
        server.then(answer("x".repeat(LIMIT)));
        assertThatThrownBy(this::call)
                .isInstanceOf(VsphereUnexpected.class)
                .hasMessage("CurrentTime: the answer has more than 16777216 bytes");
    }

    @Test
    void anAnswerOfVeryManyElementsIsRefused() {
        server.then(answer("<a/>".repeat(500_000)));
        assertThatThrownBy(this::call)
                .isInstanceOf(VsphereUnexpected.class)
                .hasMessage("the answer has more than 500000 elements");
    }

    private static String answer(String content) {
        return "<CurrentTimeResponse><returnval>" + content + "</returnval></CurrentTimeResponse>";
    }

    private Xml call() {
        return server.soap().call(SoapRequest.of("CurrentTime", new MoRef("ServiceInstance", "ServiceInstance")));
    }
}
