package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The servers that the client trusts. It connects without the proxy, because the simulator has its own TLS. */
@ExtendWith(TestbedExtension.class)
class TrustIT {
    private final Testbed testbed;
    private final VcenterSimulator simulator;

    TrustIT(Testbed testbed) {
        this.testbed = testbed;
        simulator = testbed.simulator();
    }

    @Test
    void theRightThumbprint() {
        assertConnects(Trust.thumbprint(simulator.thumbprint()));
        assertConnects(Trust.thumbprint(simulator.thumbprint().replace(":", "").toLowerCase()));
    }

    @Test
    void theRightCa() {
        assertConnects(Trust.ca(simulator.certificate()));
    }

    @Test
    void insecureIsReported() {
        List<String> said = new ArrayList<>();
        assertConnects(Trust.insecure(said::add));
        assertThat(said).singleElement().asString().startsWith("WARNING: the certificate of 127.0.0.1 is not checked");
    }

    @Test
    void aWrongThumbprintIsRefused() {
        assertThatThrownBy(() -> connect(simulator.uri(), Trust.thumbprint("00".repeat(32))))
                .isInstanceOf(VsphereTlsRefused.class)
                .hasMessageContaining(simulator.thumbprint())
                .hasMessageNotContaining(simulator.password());
        testbed.tally().fault("TLS refused: thumbprint");
    }

    @Test
    void anotherCaIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
        assertThatThrownBy(() -> connect(simulator.uri(), Trust.ca(SelfSigned.certificate(folder))))
                .isInstanceOf(VsphereTlsRefused.class)
                .hasMessageContaining("no trusted CA signed its certificate");
        testbed.tally().fault("TLS refused: CA");
    }

    @Test
    void anotherNameIsRefused() {
        URI named = URI.create(simulator.uri().toString().replace("127.0.0.1", "localhost"));
        assertThatThrownBy(() -> connect(named, Trust.ca(simulator.certificate())))
                .isInstanceOf(VsphereTlsRefused.class)
                .hasMessageContaining("localhost");
        testbed.tally().fault("TLS refused: name");
    }

    @Test
    void aWrongPasswordIsNamedAndNotShown() {
        assertThatThrownBy(() -> Vsphere.connect(
                        simulator.uri(), "user", "hunter2".toCharArray(), Trust.thumbprint(simulator.thumbprint())))
                .isInstanceOf(VsphereFault.class)
                .hasMessageContaining("Login: InvalidLogin")
                .hasMessageNotContaining("hunter2");
        testbed.tally().fault("wrong password");
    }

    @Test
    void aServerThatDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> connect(
                        URI.create("https://127.0.0.1:" + port + "/sdk"), Trust.thumbprint(simulator.thumbprint())))
                .isInstanceOf(VsphereUnreachable.class)
                .hasMessageContaining("127.0.0.1:" + port);
        testbed.tally().fault("nobody there");
    }

    private void assertConnects(Trust trust) {
        try (Vsphere vsphere = connect(simulator.uri(), trust)) {
            assertThat(vsphere.about()).contains("VMware vCenter Server");
            assertThat(vsphere.requests()).isEqualTo(2);
        }
    }

    private Vsphere connect(URI at, Trust trust) {
        return simulator.connect(at, trust, Bounds.USUAL);
    }
}
