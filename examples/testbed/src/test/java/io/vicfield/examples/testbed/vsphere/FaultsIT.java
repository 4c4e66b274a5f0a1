package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.testbed.vsphere.simulator.ProxyFault;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each fault has a type, and leaves the VM unchanged or completely changed. */
@ExtendWith(TestbedExtension.class)
@Timeout(60)
class FaultsIT {
    private static final String RECONFIGURE = "ReconfigVM_Task";
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration LONGER = Duration.ofSeconds(20);

    private final Testbed testbed;
    private final Vsphere vsphere;
    private final VirtualMachine vm;
    private final VmState before;

    FaultsIT(Testbed testbed) {
        this.testbed = testbed;
        vsphere = testbed.connect();
        vm = testbed.newVm(vsphere, Samples.optionsAndForeign(Samples.config()));
        before = vm.read();
    }

    @AfterEach
    void destroy() {
        vm.destroy();
        vsphere.close();
    }

    @Test
    void aSoapFaultIsNamedAndChangesNothing() {
        testbed.next(RECONFIGURE, ProxyFault.soap("NoPermission", "Permission to <reconfigure> was denied"));
        failsWith(VsphereFault.class, vm)
                .hasMessageContaining("NoPermission: Permission to <reconfigure> was denied; give the user");
        assertUnchanged();
    }

    @Test
    void aTaskThatFailsIsNamed() {
        assertThatThrownBy(vm::powerOff)
                .isInstanceOf(VsphereFault.class)
                .hasMessageContaining("PowerOffVM_Task: InvalidPowerState");
        testbed.tally().fault("task that fails");
        assertUnchanged();
    }

    @Test
    void aRequestThatIsCutChangesNothing() {
        testbed.next(RECONFIGURE, ProxyFault.cutRequest());
        failsWith(VsphereCut.class, vm).hasMessageContaining("not known; read again");
        assertUnchanged();
    }

    @Test
    void anAnswerThatIsCutLeavesTheWholeChange() {
        testbed.next(RECONFIGURE, ProxyFault.cutAnswer());
        failsWith(VsphereCut.class, vm).hasMessageContaining("not known; read again");
        assertChangedWholly();
    }

    @Test
    void aReadThatIsCutSaysThatNothingChanged() {
        testbed.next("RetrievePropertiesEx", ProxyFault.cutAnswer());
        assertThatThrownBy(vm::read).isInstanceOf(VsphereCut.class).hasMessageContaining("nothing was changed");
        assertUnchanged();
    }

    @Test
    void aRequestThatStallsTimesOut() {
        testbed.next(RECONFIGURE, ProxyFault.stall(LONGER));
        try (Vsphere impatient = impatient()) {
            failsWith(VsphereTimeout.class, impatient.vm(vm.reference())).hasMessageContaining("within 500 ms");
        }
        assertUnchanged();
    }

    @Test
    void anAnswerThatStallsHalfWayTimesOut() {
        testbed.next(RECONFIGURE, ProxyFault.stallAnswer(LONGER));
        try (Vsphere impatient = impatient()) {
            failsWith(VsphereTimeout.class, impatient.vm(vm.reference())).hasMessageContaining("within 500 ms");
        }
        assertChangedWholly();
    }

    @Test
    void anAnswerThatIsNotSoapIsReported() {
        testbed.next(RECONFIGURE, ProxyFault.http(503, "<html>starting</html>"));
        failsWith(VsphereUnexpected.class, vm).hasMessageContaining("HTTP 503");
        testbed.next(RECONFIGURE, ProxyFault.http(200, "<html>hello"));
        failsWith(VsphereUnexpected.class, vm).hasMessageContaining("not XML");
        assertUnchanged();
    }

    @Test
    void aValueTooLargeIsNotSent() {
        int sent = testbed.tally().requests(RECONFIGURE);
        List<OptionValue> options = List.of(
                OptionValue.text("guestinfo.small", "x"), OptionValue.text("guestinfo.large", "ä".repeat(33_000)));
        assertThatThrownBy(() -> vm.reconfigure(options, ""))
                .isInstanceOf(VsphereTooLarge.class)
                .hasMessageContaining("1 values over 65536 bytes")
                .hasMessageContaining("key=guestinfo.large, bytes=66000");
        testbed.tally().fault("value too large");
        assertThat(testbed.tally().requests(RECONFIGURE)).isEqualTo(sent);
        assertUnchanged();
    }

    @Test
    void aConfigurationTooLargeAsAWholeIsNotSent() {
        String large = "x".repeat(60_000);
        for (int i = 0; i < 17; i++) {
            vm.reconfigure(List.of(OptionValue.text("guestinfo.foreign" + i, large)), "");
        }
        VmState full = vm.read();
        assertThatThrownBy(() -> vm.update(
                        snapshot ->
                                Samples.PLANNER.plan(snapshot, Samples.config().withHostname(large)),
                        1))
                .isInstanceOf(VsphereTooLarge.class)
                .hasMessageContaining("of 1048576 bytes");
        testbed.tally().fault("configuration too large");
        assertThat(vm.read()).isEqualTo(full);
    }

    @Test
    void aCharacterThatXmlHasNotIsNotSent() {
        List<OptionValue> options =
                List.of(OptionValue.text("guestinfo.a", "1"), OptionValue.text("k", "se\u0001cret"));
        assertThatThrownBy(() -> vm.reconfigure(options, ""))
                .isInstanceOf(VsphereUnsendable.class)
                .hasMessageContaining("U+0001")
                .hasMessageNotContaining("cret");
        testbed.tally().fault("character that XML has not");
        assertUnchanged();
    }

    @Test
    void aSessionThatIsOverIsNamed() {
        Vsphere over = testbed.connect();
        over.close();
        assertThatThrownBy(() -> over.vm(vm.reference()).powerOn())
                .isInstanceOf(VsphereFault.class)
                .hasMessageContaining("NotAuthenticated")
                .hasMessageContaining("connect again");
        testbed.tally().fault("session over");
        assertUnchanged();
    }

    /** Returns a change of two keys. */
    private static AbstractThrowableAssert<?, ?> failsWith(Class<? extends VsphereException> type, VirtualMachine vm) {
        return assertThatThrownBy(() -> vm.reconfigure(
                        List.of(OptionValue.text("guestinfo.a", "1"), OptionValue.text("guestinfo.b", "2")), ""))
                .isInstanceOf(type);
    }

    private Vsphere impatient() {
        return testbed.connect(Bounds.USUAL.withAnswer(PATIENCE));
    }

    private void assertUnchanged() {
        assertThat(vm.read()).isEqualTo(before);
    }

    private void assertChangedWholly() {
        assertThat(vm.read().options())
                .hasSize(before.options().size() + 2)
                .contains(OptionValue.text("guestinfo.a", "1"), OptionValue.text("guestinfo.b", "2"));
    }
}
