package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VmState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the bar's last state only, because earlier states depend on time. */
class ProgressTest {
    @Test
    void theEndIsAlwaysDrawn() {
        StringWriter text = new StringWriter();
        try (Progress bar = Progress.on(new PrintWriter(text))) {
            bar.begin(3);
            for (int i = 0; i < 3; i++) {
                bar.step(new VmState(new MoRef("VirtualMachine", "vm-" + i), "vm", PowerState.OFF, "", List.of()));
            }
        }
        String[] states = text.toString().stripTrailing().split("\r");
        assertThat(states[states.length - 1]).contains("VMs 100%").contains("3/3");
        assertThat(text.toString()).endsWith(System.lineSeparator());
        assertThat(states).allMatch(state -> state.strip().length() < 80);
    }
}
