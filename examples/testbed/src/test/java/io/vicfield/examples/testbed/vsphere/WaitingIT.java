package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.extraconfig.VicSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A host waits for values that a guest publishes. */
@ExtendWith(TestbedExtension.class)
@Timeout(60)
class WaitingIT {
    private static final String STARTED = "guestinfo.vice..sessions|box.started";

    private final Testbed testbed;
    private final Vsphere vsphere;
    private final VirtualMachine vm;

    WaitingIT(Testbed testbed) {
        this.testbed = testbed;
        vsphere = testbed.connect();
        vm = testbed.newVm(vsphere, Samples.options(Samples.config()));
    }

    @AfterEach
    void destroy() {
        vm.destroy();
        vsphere.close();
    }

    @Test
    void aConditionThatIsTrueEndsTheWaitAtOnce() {
        String path = "guestinfo.vice./sessions|box/cmd/Path";
        assertThat(vm.waitForKey(path, Duration.ofSeconds(20)).get(path)).isEqualTo("/bin/sh");
    }

    @Test
    void theKeyOfAnotherSessionComes() throws InterruptedException {
        CompletableFuture<VicSnapshot> waiting =
                CompletableFuture.supplyAsync(() -> vm.waitForKey(STARTED, Duration.ofSeconds(30)));
        try (Vsphere guest = testbed.connect()) {
            VirtualMachine same = guest.vm(vm.reference());
            // Another key changes first, which must not end the wait.
            same.reconfigure(List.of(OptionValue.text("guestinfo.noise", "1")), "");
            Thread.sleep(700);
            assertThat(waiting).isNotDone();
            same.reconfigure(List.of(OptionValue.text(STARTED, "true")), "");
            assertThat(waiting.join().get(STARTED)).isEqualTo("true");
        }
    }

    @Test
    void theEmptyTextIsNotYetAKey() {
        // The host itself wrote the key, as <nil>.
        assertThat(vm.read().snapshot().get(STARTED)).isEmpty();
        assertThatThrownBy(() -> vm.waitForKey(STARTED, Duration.ofSeconds(2)))
                .isInstanceOf(VsphereTimeout.class)
                .hasMessageContaining(STARTED)
                .hasMessageContaining("2000 ms");
        testbed.tally().fault("key that does not come");
    }
}
