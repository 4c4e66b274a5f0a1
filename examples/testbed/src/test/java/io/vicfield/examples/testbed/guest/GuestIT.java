package io.vicfield.examples.testbed.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestWrite;
import io.vicfield.guestinfo.Skipped;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration goes from the host through the real tools to the guest, and the guest's values go back. */
class GuestIT {
    private static final GuestReads READS = new GuestReads();

    private Testbed testbed;
    private Map<String, String> before;

    private void start(Host host) throws IOException, InterruptedException {
        testbed = new Testbed(host);
        before = Map.copyOf(host.extraConfig);
    }

    @AfterEach
    void stop() throws IOException {
        testbed.close();
    }

    @AfterAll
    static void show() {
        System.out.print(READS.table());
    }

    @Test
    void throughRpctool() throws IOException, InterruptedException {
        start(Host.ofAContainerVm());
        thereAndBack("vmware-rpctool", testbed.rpctool());
    }

    /** Compares how many requests at once are worth it, for docs/benchmarks.md. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    @EnabledIfSystemProperty(named = "vicfield.slow", matches = "true")
    void throughRpctoolAtOnce(int count) throws IOException, InterruptedException {
        start(Host.ofAContainerVm());
        thereAndBack("vmware-rpctool, " + count + " at once", new AtOnce(testbed.rpctool(), count));
    }

    private record AtOnce(GuestRpc rpc, @Override int requestsAtOnce) implements GuestRpc {
        @Override
        public @Nullable String send(GuestCommand command) {
            return rpc.send(command);
        }
    }

    /** Takes two minutes, because vmtoolsd starts for each request. {@link #inALocaleOfAscii} reads a small VM through it. */
    @Test
    @EnabledIfSystemProperty(named = "vicfield.slow", matches = "true")
    void throughVmtoolsd() throws IOException, InterruptedException {
        start(Host.ofAContainerVm());
        thereAndBack("vmtoolsd", testbed.vmtoolsd());
    }

    private void thereAndBack(String name, GuestRpc rpc) {
        Guest guest = new Guest(rpc);
        ExecutorConfig full = testbed.host.config();
        ExecutorConfig read = guest.read();
        assertThat(read).isEqualTo(testbed.host.visible());
        assertThat(guest.requests().keys()).hasSize(GuestReads.REQUESTS);
        assertThat(testbed.vmx.requests()).hasSize(GuestReads.REQUESTS);
        READS.add(name, guest.millis());

        GuestWrite write = guest.publish(read);
        assertThat(write.skipped().values()).contains(Skipped.READ_ONLY);
        hostSees(full);
    }

    /** Processes start with an ASCII locale here, as in a container without LANG. All characters must arrive. */
    @ParameterizedTest
    @ValueSource(strings = {"rpctool", "vmtoolsd"})
    void inALocaleOfAscii(String way) throws IOException, InterruptedException {
        start(Host.ofASmallVm());
        thereAndBackInAProcess(way);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void throughTheLibrary() throws IOException, InterruptedException {
        start(Host.ofAContainerVm());
        GuestProcess guest = thereAndBackInAProcess("libvmtools");
        assertThat(guest.get("requests")).isEqualTo(Integer.toString(GuestReads.REQUESTS));
        READS.add("libvmtools, in the process", Long.parseLong(guest.get("millis")));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_21)
    void theLibraryNeedsALaterJava() throws IOException, InterruptedException {
        start(Host.ofASmallVm());
        GuestProcess guest = testbed.guest("libvmtools");
        assertThat(guest.get("error")).isEqualTo("NOT_AVAILABLE");
        assertThat(guest.get("message")).contains("Java 22");
    }

    private GuestProcess thereAndBackInAProcess(String way) throws IOException, InterruptedException {
        ExecutorConfig full = testbed.host.config();
        ExecutorConfig visible = testbed.host.visible();
        GuestProcess guest = testbed.guest(way);
        assertThat(guest.get("message")).isEmpty();
        assertThat(guest.config()).isEqualTo(visible);
        hostSees(full);
        return guest;
    }

    /** Checks that the host decodes the published values, and that the guest wrote only its own keys. */
    private void hostSees(ExecutorConfig full) {
        assertThat(testbed.host.config()).isEqualTo(Guest.ended(full));
        assertThat(testbed.host.since(before)).isNotEmpty().allSatisfy((key, value) -> {
            assertThat(key).startsWith("guestinfo.").doesNotContain("/");
            assertThat(ExecutorConfigCodec.INSTANCE.owns(key)).as(key).isTrue();
        });
        assertThat(testbed.vmx.requests())
                .filteredOn(request -> request.startsWith("info-set"))
                .noneMatch(request -> request.split(" ")[1].contains("/"));
    }
}
