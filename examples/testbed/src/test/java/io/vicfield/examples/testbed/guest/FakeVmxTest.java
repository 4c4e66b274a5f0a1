package io.vicfield.examples.testbed.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The host's side of the socket, without the tools. */
class FakeVmxTest {
    private final Map<String, String> guestinfo = new ConcurrentHashMap<>(Map.of("guestinfo.k", "h\u00e4"));
    private FakeVmx vmx;

    @BeforeEach
    void start() throws IOException {
        vmx = FakeVmx.start(guestinfo);
    }

    @AfterEach
    void stop() throws IOException {
        vmx.close();
        assertThat(Files.exists(vmx.socket().getParent())).isFalse();
    }

    @Test
    void answers() throws IOException {
        assertThat(ask("info-get guestinfo.k")).isEqualTo("1 h\u00e4");
        assertThat(ask("info-get guestinfo.none")).isEqualTo("0 No value found");
        assertThat(ask("info-set guestinfo.k a  b")).isEqualTo("1 ");
        assertThat(guestinfo).containsEntry("guestinfo.k", "a  b");
        assertThat(vmx.requests()).hasSize(3);
    }

    @Test
    void refuses() throws IOException {
        assertThat(ask("info-set guestinfo.vice./k v")).isEqualTo("0 Permission denied");
        assertThat(ask("info-get other")).isEqualTo("0 Permission denied");
        assertThat(ask("info-set guestinfo.k ")).startsWith("0 Two and exactly two");
        assertThat(ask("info-set guestinfo.k " + "x".repeat(70_000))).isEqualTo("0 Message too long");
        assertThat(guestinfo).containsOnly(Map.entry("guestinfo.k", "h\u00e4"));
    }

    @Test
    void withSecureRpcOnlyAPrivilegedPortIsLetThrough() throws IOException {
        vmx.secureRpc();
        assertThat(ask("info-get guestinfo.k")).isEqualTo("0 Permission denied");
        assertThat(ask(Path.of(vmx.socket() + "-privileged"), "info-get guestinfo.k"))
                .isEqualTo("1 h\u00e4");
    }

    private String ask(String request) throws IOException {
        return ask(vmx.socket(), request);
    }

    private static String ask(Path socket, String request) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(DataMap.packet(request.getBytes(UTF_8)));
            DataMap reply = DataMap.read(Channels.newInputStream(channel));
            return new String(reply.payload(), UTF_8);
        }
    }
}
