package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a host program does with a container's VM. */
@ExtendWith(TestbedExtension.class)
class HostIT {
    private static final String RECONFIGURE = "ReconfigVM_Task";

    private final Testbed testbed;
    private final Vsphere vsphere;
    private final ExecutorConfig config = Samples.config();
    private VirtualMachine vm;

    HostIT(Testbed testbed) {
        this.testbed = testbed;
        vsphere = testbed.connect();
    }

    @BeforeEach
    void create() {
        vm = testbed.newVm(vsphere, Samples.optionsAndForeign(config));
    }

    @AfterEach
    void destroy() {
        if (vm.read().powerState() == PowerState.ON) {
            vm.powerOff();
        }
        vm.destroy();
        vsphere.close();
    }

    @Test
    void aRecordComesBackEqual() {
        VmState state = vm.read();
        assertThat(state.powerState()).isEqualTo(PowerState.OFF);
        assertThat(state.changeVersion()).isNotEmpty();
        assertThat(ExecutorConfigCodec.INSTANCE.decode(state.snapshot())).isEqualTo(config);
    }

    @Test
    void emptyTextsTravelAsNil() {
        VmState state = vm.read();
        String key = Samples.DOMAINNAME;
        assertThat(state.options()).contains(OptionValue.text(key, "<nil>"));
        assertThat(state.snapshot().get(key)).isEmpty();
    }

    @Test
    void aDeltaRemovesASessionAndNothingElse() {
        ExecutorConfig wanted = Samples.withoutSession(config, "web");
        VicDelta delta = Samples.PLANNER.plan(vm.read().snapshot(), wanted);
        assertThat(vm.reconfigure(delta)).isTrue();

        VmState state = vm.read();
        assertThat(ExecutorConfigCodec.INSTANCE.decode(state.snapshot())).isEqualTo(wanted);
        assertThat(state.options()).containsAll(Samples.FOREIGN);
        assertThat(state.snapshot().values().keySet())
                .filteredOn(key -> key.contains("|web"))
                .containsExactly("guestinfo.vice./sessions|web/unknown");
    }

    @Test
    void anEmptyDeltaSendsNothing() {
        VmState before = vm.read();
        int sent = testbed.tally().requests(RECONFIGURE);
        assertThat(vm.update(snapshot -> Samples.PLANNER.plan(snapshot, config), 1)
                        .isEmpty())
                .isTrue();
        assertThat(vm.reconfigure(List.of(), "")).isFalse();
        assertThat(testbed.tally().requests(RECONFIGURE)).isEqualTo(sent);
        assertThat(vm.read()).isEqualTo(before);
    }

    @Test
    void aRunningVmGetsWhatMayChangeThereAndTheRestLater() {
        ExecutorConfig wanted = Samples.withExec(config, "ps")
                .withAnnotations(Map.of("owner", "somebody else"))
                .withHostname("renamed");
        vm.powerOn();
        VicDelta sent = vm.update(snapshot -> Samples.PLANNER.plan(snapshot, wanted), 1);
        assertThat(sent.changes()).isNotEmpty().allMatch(change -> change.fitsPoweredOn());
        assertThat(sent.withheld()).extracting(Withheld::key).containsExactly(Samples.HOSTNAME);
        assertThat(ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot()))
                .isEqualTo(wanted.withHostname(config.hostname()));

        vm.powerOff();
        assertThat(vm.update(snapshot -> Samples.PLANNER.plan(snapshot, wanted), 1)
                        .changes())
                .hasSize(1);
        assertThat(ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot())).isEqualTo(wanted);
    }
}
