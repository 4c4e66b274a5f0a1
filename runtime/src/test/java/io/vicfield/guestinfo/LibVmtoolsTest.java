package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests without the library; examples/testbed uses the library itself. */
class LibVmtoolsTest {
    private static final GuestCommand GET = GuestCommand.get("guestinfo.k");

    private static LibVmtools answering(boolean good, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LibVmtools(request -> new NativeRpc.Reply(good, bytes), Duration.ofSeconds(20));
    }

    @Test
    void aValueIsTakenAsItIs() {
        assertThat(answering(true, "ä\n").send(GET)).isEqualTo("ä\n");
    }

    @Test
    void messagesHaveDifferentKinds() {
        assertThat(answering(false, "No value found").send(GET)).isNull();
        assertFails(Kind.DENIED, () -> answering(false, "Permission denied").send(GET));
        assertFails(Kind.FAILED, () -> answering(false, "").send(GET)).contains("guestinfo.k", "no message");
    }

    @Test
    void anAnswerIsBounded() {
        assertThat(answering(true, "x".repeat(1 << 20)).send(GET)).hasSize(1 << 20);
        assertFails(
                        Kind.FAILED,
                        () -> answering(true, "x".repeat((1 << 20) + 1)).send(GET))
                .contains("more than 1048576 bytes");
    }

    @Test
    void theRequestGoesInUtf8() {
        List<String> sent = new CopyOnWriteArrayList<>();
        NativeRpc rpc = request -> {
            sent.add(new String(request, StandardCharsets.UTF_8));
            return new NativeRpc.Reply(true, new byte[0]);
        };
        new LibVmtools(rpc, Duration.ofSeconds(20)).send(GuestCommand.set("guestinfo.k", "h€"));
        assertThat(sent).containsExactly("info-set guestinfo.k h€");
    }

    @Test
    void aCallThatHangsIsLeftBehindAndWhatWaitsIsNotSent() throws InterruptedException {
        CountDownLatch host = new CountDownLatch(1);
        List<String> sent = new CopyOnWriteArrayList<>();
        LibVmtools tools = new LibVmtools(
                request -> {
                    sent.add(new String(request, StandardCharsets.UTF_8));
                    await(host);
                    return new NativeRpc.Reply(true, new byte[0]);
                },
                Duration.ofMillis(200));
        assertFails(Kind.TIMED_OUT, () -> tools.send(GET)).contains("200 ms");
        assertFails(Kind.TIMED_OUT, () -> tools.send(GuestCommand.get("guestinfo.second")));
        host.countDown();
        assertThat(tools.send(GuestCommand.get("guestinfo.third"))).isEmpty();
        assertThat(sent).containsExactly("info-get guestinfo.k", "info-get guestinfo.third");
    }

    @Test
    void isNotCalledOutsideAVm(@TempDir Path folder) throws IOException {
        Path vendor = folder.resolve("sys_vendor");
        Path vsock = folder.resolve("vsock");
        HostCheck check = new HostCheck(vendor, vsock);
        assertFails(Kind.NOT_IN_A_VM, check::check).contains("sys_vendor does not name VMware");
        Files.writeString(vendor, "QEMU\n");
        assertFails(Kind.NOT_IN_A_VM, check::check).contains("sys_vendor does not name VMware");
        Files.writeString(vendor, "VMware, Inc.\n");
        assertFails(Kind.NOT_IN_A_VM, check::check).contains(vsock + " does not exist");
        Files.createFile(vsock);
        check.check();
    }

    /** Tests run on a folder of classes, in which Java does not find classes for later releases. */
    @Test
    void withoutItsClassItSaysWhatIsMissing() {
        assertFails(Kind.NOT_AVAILABLE, () -> LibVmtools.openUnchecked(Duration.ofSeconds(1)))
                .contains("Java 22");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
