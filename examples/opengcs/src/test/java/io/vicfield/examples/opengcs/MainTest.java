package io.vicfield.examples.opengcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void showsWhatCountsAndWhereItIsFrom() {
        HostFolder folder = new HostFolder(temporary).with("vmlinuz", "initrd.img");
        Map<String, String> environment = Map.of("OPENGCS_UVM_TIMEOUT_SECONDS", "90");
        int exit = run(
                environment, "LCOW.KirdPath=" + temporary, "opengcskernel=vmlinuz", "lcow.timeout=60", "lcow.kernal=x");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "lcow.bootparameters = ",
                        "lcow.initrd = initrd.img",
                        "lcow.kernel = vmlinuz (option opengcskernel)",
                        "lcow.kirdpath = " + temporary + " (option LCOW.KirdPath)",
                        "lcow.vhdx = " + folder.at("uvm.vhdx"),
                        "time-out: 90 s",
                        "not used: lcow.kernal",
                        "boots from: KERNEL_INITRD");
    }

    @Test
    void failsWhereNoUtilityVmCouldBeStarted() {
        assertThat(run(Map.of(), "lcow.kirdpath=" + temporary)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("opengcs: ").contains("not found");
    }

    @Test
    void failsOnAWrongOption() {
        assertThat(run(Map.of(), "lcow.timeout=-3")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("opengcs: ClientOptions.timeoutSeconds (option lcow.timeout): cannot be negative, found -3");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(Map<String, String> environment, String... options) {
        return Main.run(List.of(options), environment::get, new PrintStream(out, true), new PrintStream(err, true));
    }
}
