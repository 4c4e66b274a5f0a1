package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.testbed.guest.FakeVmx;
import io.vicfield.examples.testbed.guest.Guest;
import io.vicfield.examples.testbed.guest.Shim;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.RpcTool;
import io.vicfield.guestinfo.Vmtoolsd;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One configuration on its whole way. A host creates the VM through the SOAP API. A guest reads it through the real
 * tools from that VM's extraConfig and publishes results. The host waits for them, decodes them and removes a session.
 * An independent client sees the same keys.
 */
@ExtendWith(TestbedExtension.class)
@Timeout(300)
class EndToEndIT {
    private static final String STATUS = "guestinfo.vice..sessions|box.status";
    private static final Duration PATIENT = Duration.ofSeconds(150);

    private final Pyvmomi pyvmomi;
    private final Vsphere vsphere;
    private final ExecutorConfig config = Samples.config();
    private final VirtualMachine vm;

    EndToEndIT(Testbed testbed) {
        pyvmomi = new Pyvmomi(testbed.simulator());
        vsphere = testbed.connect();
        vm = testbed.newVm(vsphere, Samples.optionsAndForeign(config));
    }

    @AfterEach
    void destroy() {
        vm.destroy();
        vsphere.close();
    }

    @Test
    void throughRpctool() throws Exception {
        fromHostToGuestAndBack("vmware-rpctool");
    }

    /** Takes over a minute, because vmtoolsd starts for each request. */
    @Test
    @EnabledIfSystemProperty(named = "vicfield.slow", matches = "true")
    void throughVmtoolsd() throws Exception {
        fromHostToGuestAndBack("vmtoolsd");
    }

    private void fromHostToGuestAndBack(String tool) throws Exception {
        CompletableFuture<VicSnapshot> waiting = CompletableFuture.supplyAsync(
                () -> vm.waitFor("an exit status", snapshot -> !"0".equals(snapshot.get(STATUS)), PATIENT));
        ExecutorConfig visible = visible();
        ApiGuest host = new ApiGuest(vm);
        try (FakeVmx vmx = FakeVmx.start(
                key -> host.send(GuestCommand.get(key)), (key, value) -> host.send(GuestCommand.set(key, value)))) {
            Shim shim = Shim.build(Path.of("src/main/c/fakevmx"), Path.of("target/fakevmx"));
            Guest guest = new Guest(rpc(tool, shim.command(vmx, tool)));
            ExecutorConfig read = guest.read();
            assertThat(read).isEqualTo(visible);
            guest.publish(read);
            System.out.printf(
                    "%s out of a VM: %d requests%n", tool, vmx.requests().size());
        }
        assertThat(waiting.join().get(STATUS)).isNotEqualTo("0");
        assertThat(stored()).isEqualTo(Guest.ended(config));

        ExecutorConfig wanted = Samples.withoutSession(stored(), "web");
        vm.update(snapshot -> Samples.PLANNER.plan(snapshot, wanted), 1);
        assertThat(stored()).isEqualTo(wanted);
        assertThat(vm.read().options()).containsAll(Samples.FOREIGN);
        assertThat(pyvmomi.extraConfig(Testbed.FOLDER + "/" + vm.read().name(), Map.of()))
                .containsEntry(STATUS, vm.read().snapshot().get(STATUS))
                .doesNotContainKey("guestinfo.vice./sessions|web/cmd/Path");
    }

    private static GuestRpc rpc(String tool, List<String> command) {
        return tool.equals("vmtoolsd") ? new Vmtoolsd(command, PATIENT) : new RpcTool(command, PATIENT);
    }

    private ExecutorConfig stored() {
        return ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot());
    }

    /** Returns the values that a guest can see. */
    private ExecutorConfig visible() {
        VicSnapshot snapshot = vm.read().snapshot();
        return ExecutorConfigCodec.INSTANCE.decode(key -> key.startsWith("guestinfo.") ? snapshot.get(key) : null);
    }
}
