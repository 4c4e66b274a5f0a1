package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.portlayer.vsphere.VsphereVirtualMachines;
import io.vicfield.examples.testbed.vsphere.ApiGuest;
import io.vicfield.examples.testbed.vsphere.Bounds;
import io.vicfield.examples.testbed.vsphere.Trust;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.simulator.FaultyProxy;
import io.vicfield.examples.testbed.vsphere.simulator.Tally;
import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.guestinfo.GuestInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A container's life on a server: govmomi's simulator, behind a proxy that checks changeVersions as vCenter does. */
@Timeout(180)
class PortLayerIT {
    private static final String FOLDER = "/DC0/vm";
    private static final String STARTED = "guestinfo.vice..sessions|" + Samples.BOX + ".started";

    private static VcenterSimulator simulator;
    private static FaultyProxy proxy;

    private final Vsphere vsphere = connect();
    private final Vsphere guests = connect();
    private final VirtualMachines machines = new VsphereVirtualMachines(
            vsphere,
            vsphere.find(FOLDER).orElseThrow(),
            vsphere.find("/DC0/host/DC0_H0/Resources").orElseThrow(),
            "LocalDS_0");
    private final Containers containers = containers(machines);

    @BeforeAll
    static void start() {
        simulator = VcenterSimulator.start(Path.of("../testbed").resolve(VcenterSimulator.SOURCES));
        proxy = FaultyProxy.before(simulator, new Tally());
    }

    @AfterAll
    static void stop() {
        proxy.close();
        simulator.close();
    }

    @AfterEach
    void disconnect() {
        guests.close();
        vsphere.close();
    }

    private static Vsphere connect() {
        return simulator.connect(proxy.uri(), Trust.thumbprint(simulator.thumbprint()), Bounds.USUAL);
    }

    private static Containers containers(VirtualMachines machines) {
        return new Containers(machines, ExecConfiguration.EMPTY, Samples.CLOCK, 3);
    }

    private Handle create(String prettyName) {
        Handle handle = containers.create(Samples.config(prettyName), new VmSize(2, 1024, true));
        handle.commit();
        return handle;
    }

    /** Returns the same VM in another session, as another program sees it. */
    private VirtualMachine other(Handle handle) {
        return guests.vm(FOLDER + "/" + handle.vm().name());
    }

    private void destroy(Handle handle) {
        VirtualMachine vm = other(handle);
        if (handle.refresh().vm().power() != PowerState.OFF) {
            vm.powerOff();
        }
        vm.destroy();
    }

    @Test
    void aLife() {
        Handle handle = create("life");
        assertThat(handle.vm().name()).isEqualTo("life-8f3c0ffee5ee");
        assertThat(other(handle).vmxPath()).hasToString("[LocalDS_0] " + Samples.BOX + "/" + Samples.BOX + ".vmx");
        assertThat(other(handle).read().snapshot().values())
                .containsEntry("answer.msg.disk.duplicateUUID", "Yes")
                .containsEntry("tools.upgrade.policy", "manual")
                .containsEntry(STARTED, "");
        assertThat(handle.config()).isEqualTo(Samples.config("life"));

        assertThat(handle.change(config -> config.withHostname("box")).commit().sent())
                .containsExactly(new OptionChange("guestinfo.vice./hostname", "box"));

        handle.target(TargetState.RUNNING).commit();
        assertThat(handle.state()).isEqualTo(ContainerState.STARTING);
        GuestInfo guest = new GuestInfo(new ApiGuest(other(handle)));
        CompletableFuture<SessionConfig> starting =
                CompletableFuture.supplyAsync(() -> handle.awaitStarted(Samples.BOX, Samples.PATIENT));
        ExecutorConfigKeys.ROOT.sessions(Samples.BOX).started().writeTo(guest, "true");
        assertThat(starting.join().detail().startTime()).isEqualTo(Samples.NOW);
        assertThat(handle.state()).isEqualTo(ContainerState.RUNNING);

        execute(handle, guest);

        Committed stopped = handle.target(TargetState.STOPPED).commit();
        assertThat(stopped.withheld()).isEmpty();
        assertThat(handle.state()).isEqualTo(ContainerState.STOPPED);
        ExecutorConfig stored =
                ExecutorConfigCodec.INSTANCE.decode(other(handle).read().snapshot());
        assertThat(stored.hostname()).isEqualTo("box");
        assertThat(stored.sessions().get(Samples.BOX).started()).isEmpty();
        assertThat(stored.sessions().get(Samples.BOX).detail()).isEqualTo(new Detail(0, Samples.NOW, Samples.NOW));
        destroy(handle);
    }

    private static void execute(Handle handle, GuestInfo guest) {
        Committed joined = handle.change(
                        config -> Samples.withExec(config.withDomainname("lab"), "ls", Samples.session("/bin/ls")))
                .commit();
        assertThat(joined.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice./domainname");
        CompletableFuture<SessionConfig> ending =
                CompletableFuture.supplyAsync(() -> handle.awaitEnded("ls", Samples.PATIENT));
        SessionConfigKeys ls = ExecutorConfigKeys.ROOT.execs("ls");
        ls.started().writeTo(guest, "true");
        ls.detail().startTime().writeTo(guest, Samples.NOW);
        ls.exitStatus().writeTo(guest, 2L);
        ls.detail().stopTime().writeTo(guest, Samples.NOW + 1);
        assertThat(ending.join().exitStatus()).isEqualTo(2);
    }

    @Test
    void anothersChangeIsNotLost() {
        Handle created = create("contended");
        VirtualMachine other = other(created);
        VirtualMachines contended = new Contended(
                machines,
                vm -> ExecutorConfigKeys.ROOT
                        .sessions(Samples.BOX)
                        .exitStatus()
                        .writeTo(new GuestInfo(new ApiGuest(other)), 7L),
                1);
        Handle handle = containers(contended).load(created.vm().reference());
        Committed committed =
                handle.change(config -> config.withHostname("mine")).commit();
        assertThat(committed.attempts()).isEqualTo(2);
        assertThat(handle.config().hostname()).isEqualTo("mine");
        assertThat(handle.config().sessions().get(Samples.BOX).exitStatus()).isEqualTo(7);
        destroy(created);
    }

    @Test
    void aVmThatStopsEndsTheWait() {
        Handle handle = create("short").target(TargetState.RUNNING);
        handle.commit();
        CompletableFuture<SessionConfig> starting =
                CompletableFuture.supplyAsync(() -> handle.awaitStarted(Samples.BOX, Samples.PATIENT));
        other(handle).powerOff();
        assertThatThrownBy(starting::join)
                .hasCauseInstanceOf(WaitException.class)
                .hasMessageContaining("its VM is OFF");
        machines.powerOff(handle.vm().reference());
        assertThat(handle.refresh().vm().power()).isEqualTo(PowerState.OFF);
        machines.powerOn(handle.vm().reference());
        machines.powerOn(handle.vm().reference());
        assertThat(handle.refresh().vm().power()).isEqualTo(PowerState.ON);
        destroy(handle);
    }

    @Test
    void theWaitHasABound() {
        Handle handle = create("silent").target(TargetState.RUNNING);
        handle.commit();
        assertThatThrownBy(() -> handle.awaitStarted(Samples.BOX, Duration.ofSeconds(1)))
                .isInstanceOf(WaitException.class)
                .hasMessageContaining("session " + Samples.BOX + " to start did not come within 1000 ms");
        destroy(handle);
    }
}
