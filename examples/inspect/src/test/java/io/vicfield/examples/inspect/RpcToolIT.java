package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.testbed.guest.FakeVmx;
import io.vicfield.examples.testbed.guest.Fault;
import io.vicfield.examples.testbed.guest.Shim;
import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo with VMware's own rpctool: in a VM whose host is simulated, and outside of a VM. */
@Timeout(300)
class RpcToolIT {
    private static final String HEADER = "guestinfo.vicfield-demo.";
    private static final String CONTAINERS = "guestinfo.vice./sessions|c0ffee5eed10/cmd/Path";

    private final Map<String, String> guestinfo = new ConcurrentHashMap<>(Map.of(CONTAINERS, "/bin/true"));

    @TempDir
    private Path folder;

    private FakeVmx host;
    private String tool;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        host = FakeVmx.start(guestinfo);
        Shim shim = Shim.build(Path.of("../testbed/src/main/c/fakevmx"), Path.of("target/fakevmx"));
        String command = shim.command(host, "vmware-rpctool").stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Path script = Files.writeString(folder.resolve("rpctool"), "#!/bin/sh\nexec " + command + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        tool = "--rpctool=" + script;
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    @Test
    void theStory() {
        // The second run uses the emptied keys again.
        for (int i = 0; i < 2; i++) {
            Run run = Run.ofVic("demo", tool);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("(in memory)", "\n  | hello\n", ".status = 0\n", "are as expected")
                    .containsPattern("VM {5}[0-9]+ keys below " + HEADER + " are emptied");
        }
        onlyTheDemosKeysWereTouched();
        assertThat(host.requests())
                .contains("info-set " + HEADER + "vice.~sessions|c0ffee5eed10~cmd~Path /bin/echo")
                .contains("info-get " + HEADER + "vice.~sessions|c0ffee5eed10~cmd~Path")
                .contains("info-set " + HEADER + "vice..sessions|c0ffee5eed10.started true");
    }

    /** Runs the demo with the VM on a server and the guest in this process. */
    @Test
    void withAServer() {
        try (VcenterSimulator simulator =
                VcenterSimulator.start(Path.of("../testbed").resolve(VcenterSimulator.SOURCES))) {
            Run run = Run.withPassword(
                    simulator.password(),
                    "demo",
                    tool,
                    "--vcenter",
                    "vc://" + simulator.uri().getAuthority() + "/DC0/host/DC0_H0/Resources",
                    "--datastore",
                    "LocalDS_0",
                    "--user",
                    simulator.user(),
                    "--thumbprint",
                    simulator.thumbprint());
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("(at vc://127.0.0.1:", "VM     this one: ", "\n  | hello\n", "as expected");
        }
        onlyTheDemosKeysWereTouched();
    }

    private void onlyTheDemosKeysWereTouched() {
        assertThat(guestinfo).containsEntry(CONTAINERS, "/bin/true").hasSizeGreaterThan(10);
        assertThat(guestinfo.entrySet())
                .filteredOn(entry -> !entry.getKey().equals(CONTAINERS))
                .allMatch(entry -> entry.getKey().startsWith(HEADER))
                .allMatch(entry -> entry.getValue().equals("<nil>"));
        assertThat(host.requests()).allMatch(request -> request.split(" ")[1].startsWith(HEADER));
    }

    @Test
    void anotherDemosKeysStayAsTheyAre() {
        String key = HEADER + "vice.~hostname";
        guestinfo.put(key, "another");
        Run run = Run.ofVic("demo", tool);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("vicx: this VM's guestinfo already contains the demo's keys: ")
                .endsWith("rpctool 'info-set " + key + " <nil>'\n");
        assertThat(guestinfo).hasSize(2).containsEntry(key, "another");
    }

    @Test
    void aHostWithSecureRpcIsRefused() {
        host.secureRpc();
        Run run = Run.ofVic("demo", tool);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("permission denied; with secure RPC, only root's vmtoolsd --cmd may send requests");
    }

    @Test
    void outsideOfAVm() {
        Run run = Run.ofVic("demo", "--rpctool");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vicx: --rpctool: vmware-rpctool finds no VMware host; run the demo inside a VMware VM,"
                        + " or without --rpctool\n");
    }

    /** A signal ends the demo while the host does not answer. */
    @Test
    void anInterruptedDemoEmptiesItsKeys() throws Exception {
        CompletableFuture<ProcessHandle> started = new CompletableFuture<>();
        host.trace(request -> {
            if (request.endsWith("/bin/echo")) {
                host.fault(Fault.HANG);
                started.join().destroy();
                host.trace(next -> host.fault(Fault.NONE));
            }
        });
        Process vicx = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vicx.class.getName(),
                        "demo",
                        tool)
                .redirectErrorStream(true)
                .start();
        started.complete(vicx.toHandle());
        String output = new String(vicx.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(vicx.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .contains(" are emptied, because a guest cannot delete them.")
                .doesNotContain("as expected");
        onlyTheDemosKeysWereTouched();
    }
}
