package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hosts change one VM. The simulator does not check changeVersions, so a proxy answers as vCenter would. */
@ExtendWith(TestbedExtension.class)
class ConflictIT {
    private final Vsphere vsphere;
    private final VirtualMachine vm;
    private final ExecutorConfig config = Samples.config();
    private final List<VicSnapshot> seen = new ArrayList<>();

    ConflictIT(Testbed testbed) {
        vsphere = testbed.connect();
        vm = testbed.newVm(vsphere, Samples.optionsAndForeign(config));
    }

    @AfterEach
    void destroy() {
        vm.destroy();
        vsphere.close();
    }

    @Test
    void aDeltaOfAnOldSnapshotIsRefusedWhole() {
        VicDelta delta = Samples.PLANNER.plan(vm.read().snapshot(), config.withHostname("mine"));
        other("theirs");
        VmState before = vm.read();
        assertThatThrownBy(() -> vm.reconfigure(delta))
                .isInstanceOfSatisfying(
                        VsphereFault.class,
                        fault -> assertThat(fault.isConflict()).isTrue())
                .hasMessageContaining("ReconfigVM_Task: ConcurrentAccess: ")
                .hasMessageContaining("read the VM again");
        assertThat(vm.read()).isEqualTo(before);
    }

    @Test
    void anUpdateStartsAgainFromTheNewState() {
        VicDelta sent = vm.update(snapshot -> planWhileOthersChange(snapshot, 1), 3);
        assertThat(seen).hasSize(2);
        assertThat(sent.changeVersion()).isEqualTo(seen.get(1).changeVersion());
        ExecutorConfig now = ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot());
        assertThat(now).isEqualTo(config.withHostname("mine").withDomainname("theirs"));
    }

    @Test
    void anUpdateGivesUpAfterItsAttempts() {
        assertThatThrownBy(() -> vm.update(snapshot -> planWhileOthersChange(snapshot, 9), 3))
                .isInstanceOfSatisfying(
                        VsphereFault.class,
                        fault -> assertThat(fault.isConflict()).isTrue());
        assertThat(seen).hasSize(3);
        assertThat(ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot()))
                .isEqualTo(config.withDomainname("theirs"));
    }

    /** Plans a change that sets the name and keeps the rest. Another program changes the VM before it is sent. */
    private VicDelta planWhileOthersChange(VicSnapshot snapshot, int times) {
        seen.add(snapshot);
        ExecutorConfig there = ExecutorConfigCodec.INSTANCE.decode(snapshot);
        if (seen.size() <= times) {
            other("theirs");
        }
        return Samples.PLANNER.plan(snapshot, there.withHostname("mine"));
    }

    private void other(String domain) {
        VicSnapshot snapshot = vm.read().snapshot();
        ExecutorConfig theirs = ExecutorConfigCodec.INSTANCE.decode(snapshot).withDomainname(domain);
        // Sends the change even if the VM has it already, because each reconfiguration changes the changeVersion.
        vm.reconfigure(Samples.PLANNER.plan(new VicSnapshot(Map.of(), snapshot.changeVersion()), theirs));
    }
}
