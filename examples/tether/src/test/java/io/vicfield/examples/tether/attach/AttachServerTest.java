package io.vicfield.examples.tether.attach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.Log;
import io.vicfield.examples.tether.Tether;
import io.vicfield.examples.tether.Timing;
import io.vicfield.examples.tether.extension.SessionClient;
import io.vicfield.examples.tether.store.Store;
import io.vicfield.examples.tether.system.DryOperations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients of sessions with real processes, over a mock socket and over a real one. */
@Timeout(120)
class AttachServerTest {
    private static final SessionClient NOBODY = new SessionClient() {
        @Override
        public void out(byte[] bytes) {}

        @Override
        public void err(byte[] bytes) {}
    };

    private final MapStore keys = new MapStore();
    private final MockDoor door = new MockDoor();
    private @Nullable Tether tether;

    @AfterEach
    void stop() throws InterruptedException {
        if (tether != null) {
            tether.stop();
            assertThat(tether.awaitEnd(Duration.ofSeconds(60))).isTrue();
        }
    }

    private void start(Door way, Map<String, SessionConfig> sessions) {
        ExecutorConfigCodec.INSTANCE.encode(ExecutorConfig.EMPTY.withSessions(sessions), keys);
        Tether made = new Tether(
                Store.of(keys, keys),
                new DryOperations(NOBODY, note -> {}),
                Clock.systemUTC(),
                List.of(new AttachServer(way)),
                Timing.USUAL,
                new Log(new PrintStream(OutputStream.nullOutputStream()), Clock.systemUTC()));
        tether = made;
        Thread thread = new Thread(made::run);
        thread.setDaemon(true);
        thread.start();
    }

    private static SessionConfig blocked(String script) {
        return SessionConfig.EMPTY
                .withActive(true)
                .withRunBlock(true)
                .withOpenStdin(true)
                .withCmd(new Cmd("/bin/sh", List.of("sh", "-c", script), List.of("PATH=/bin:/usr/bin"), ""));
    }

    @Test
    void aClientSeesAllBytes() throws IOException {
        start(door, Map.of("s", blocked("echo out; echo err >&2; exit 3")));
        try (FrameChannel client = door.connect()) {
            attach(client, "s");
            client.write(Frame.of(FrameType.UNBLOCK, ""));
            assertThat(rest(client))
                    .containsEntry(FrameType.OUTPUT, "out\n")
                    .containsEntry(FrameType.ERROR, "err\n")
                    .containsEntry(FrameType.ENDED, "process finished with exit code: 3");
        }
    }

    @Test
    void inputReachesTheProcessUntilItIsClosed() throws IOException {
        start(door, Map.of("s", blocked("cat")));
        try (FrameChannel client = door.connect()) {
            attach(client, "s");
            // Attaches before and after the process starts.
            client.write(Frame.of(FrameType.INPUT, "early "));
            client.write(Frame.of(FrameType.UNBLOCK, ""));
            client.write(Frame.of(FrameType.INPUT, "late"));
            client.write(Frame.of(FrameType.CLOSE_INPUT, ""));
            assertThat(rest(client))
                    .containsEntry(FrameType.OUTPUT, "early late")
                    .containsEntry(FrameType.ENDED, "process finished with exit code: 0");
        }
    }

    @Test
    void muchInputComesBackWhole() throws IOException {
        start(door, Map.of("s", blocked("cat")));
        String much = "0123456789abcdef".repeat(1024);
        try (FrameChannel client = door.connect()) {
            attach(client, "s");
            client.write(Frame.of(FrameType.UNBLOCK, ""));
            Thread writer = new Thread(() -> send(client, much, 64));
            writer.start();
            assertThat(rest(client)).containsEntry(FrameType.OUTPUT, much.repeat(64));
        }
    }

    private static void send(FrameChannel client, String text, int times) {
        try {
            for (int i = 0; i < times; i++) {
                client.write(Frame.of(FrameType.INPUT, text));
            }
            client.write(Frame.of(FrameType.CLOSE_INPUT, ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClientThatLeavesDisturbsNoOtherClient() throws IOException {
        start(door, Map.of("s", blocked("read x; echo $x")));
        FrameChannel leaving = door.connect();
        attach(leaving, "s");
        leaving.close();
        try (FrameChannel staying = door.connect();
                FrameChannel watching = door.connect()) {
            attach(staying, "s");
            attach(watching, "s");
            staying.write(Frame.of(FrameType.UNBLOCK, ""));
            staying.write(Frame.of(FrameType.INPUT, "hello\n"));
            assertThat(rest(staying)).containsEntry(FrameType.OUTPUT, "hello\n");
            assertThat(rest(watching)).containsEntry(FrameType.OUTPUT, "hello\n");
        }
    }

    @Test
    void theServerListsSessions() throws IOException {
        start(door, Map.of("a", blocked(""), "b", blocked(""), "c", blocked("").withActive(false)));
        try (FrameChannel client = door.connect()) {
            attach(client, "b");
            client.write(Frame.of(FrameType.LIST, ""));
            assertThat(next(client)).isEqualTo("LIST a\nb");
            client.write(Frame.of(FrameType.PING, "Ping"));
            assertThat(next(client)).isEqualTo("PING Ping");
        }
    }

    @Test
    void aRefusedClientGetsTheReason() throws IOException {
        start(door, Map.of("a", blocked("exit 7"), "b", blocked("").withOpenStdin(false)));
        try (FrameChannel first = door.connect();
                FrameChannel second = door.connect()) {
            attach(first, "a");
            first.write(Frame.of(FrameType.UNBLOCK, ""));
            rest(first);
            second.write(Frame.of(FrameType.ATTACH, "nobody"));
            assertThat(next(second)).isEqualTo("REFUSED session nobody is invalid");
            second.write(Frame.of(FrameType.ATTACH, "a"));
            assertThat(next(second)).isEqualTo("REFUSED process finished with exit code: 7");
            attach(second, "b");
            second.write(Frame.of(FrameType.INPUT, "x"));
            assertThat(next(second)).isEqualTo("REFUSED session b takes no input");
            second.write(Frame.of(FrameType.ATTACH, "b"));
            assertThat(next(second)).isEqualTo("REFUSED already attached");
        }
    }

    @Test
    void aClientOfAnotherProtocolIsDisconnected() throws IOException {
        start(door, Map.of());
        try (FrameChannel client = door.connect()) {
            client.write(Frame.of(FrameType.ENDED, "I am no server"));
            assertThat(client.read()).isNull();
        }
        try (FrameChannel client = door.connect()) {
            client.write(Frame.of(FrameType.INPUT, "nobody is attached"));
            assertThat(client.read()).isNull();
        }
    }

    @Test
    void overARealSocket(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("attach.sock");
        start(new SocketDoor(socket), Map.of("s", blocked("cat")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                .isEqualTo("rw-------");
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        try (FrameChannel client = new FrameChannel(channel)) {
            attach(client, "s");
            client.write(Frame.of(FrameType.UNBLOCK, ""));
            client.write(Frame.of(FrameType.INPUT, "hello"));
            client.write(Frame.of(FrameType.CLOSE_INPUT, ""));
            assertThat(rest(client)).containsEntry(FrameType.OUTPUT, "hello");
        }
    }

    /** Retries, because the server starts a moment before its sessions. */
    private static void attach(FrameChannel client, String id) throws IOException {
        String answer;
        do {
            client.write(Frame.of(FrameType.ATTACH, id));
            answer = next(client);
        } while (answer.equals("REFUSED session " + id + " is invalid"));
        assertThat(answer).isEqualTo("OK " + id);
    }

    private static String next(FrameChannel client) throws IOException {
        Frame frame = client.read();
        assertThat(frame).isNotNull();
        return frame == null ? "" : frame.type() + " " + frame.text();
    }

    /** Returns all frames until the server hangs up; texts of one type are joined. */
    private static Map<FrameType, String> rest(FrameChannel client) throws IOException {
        Map<FrameType, StringBuilder> texts = new TreeMap<>();
        for (Frame frame = client.read(); frame != null; frame = client.read()) {
            texts.computeIfAbsent(frame.type(), type -> new StringBuilder())
                    .append(new String(frame.payload(), StandardCharsets.UTF_8));
        }
        Map<FrameType, String> joined = new TreeMap<>();
        texts.forEach((type, text) -> joined.put(type, text.toString()));
        return joined;
    }
}
