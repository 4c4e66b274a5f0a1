package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and certificates that the client refuses before it sends a request. */
class ConnectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1/sdk", "ftp://127.0.0.1/sdk", "https://user:hunter2@127.0.0.1/sdk", "/sdk"})
    void addressesThatWouldShowThePassword(String address) {
        assertThatThrownBy(() -> Vsphere.connect(
                        URI.create(address), "user", "hunter2".toCharArray(), Trust.thumbprint("00".repeat(32))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB:CD", "0123456789012345678901234567890123456789", "zz"})
    void thumbprintsThatAreNotSha256(String thumbprint) {
        assertThatThrownBy(() -> Trust.thumbprint(thumbprint))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 hexadecimal digits of SHA-256");
    }

    @Test
    void filesThatHoldNoCertificate(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ca.pem"), "");
        assertThatThrownBy(() -> Trust.ca(file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trust.ca(folder.resolve("none"))).isInstanceOf(IllegalArgumentException.class);
    }
}
