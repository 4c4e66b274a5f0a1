package io.vicfield.examples.testbed.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.guestinfo.RpcTool;
import io.vicfield.guestinfo.Vmtoolsd;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Each fault ends in a typed error without a value, and the host's keys stay as they were. */
class GuestFaultsIT {
    private static final Duration IMPATIENT = Duration.ofMillis(700);
    private static final String VALUE = "hush";

    private Testbed testbed;
    private Map<String, String> before;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        testbed = new Testbed(Host.ofASmallVm());
        before = Map.copyOf(testbed.host.extraConfig);
    }

    @AfterEach
    void stop() throws IOException {
        testbed.close();
    }

    /** Writes two keys, and checks that the host gets neither. */
    private void assertWriteFails(Kind kind, GuestRpc rpc) {
        GuestRpcException e = catchThrowableOfType(
                GuestRpcException.class,
                () -> new GuestInfo(rpc).write(sink -> {
                    sink.put("guestinfo.vice..a", VALUE);
                    sink.put("guestinfo.vice..b", VALUE);
                }));
        assertThat(e).isNotNull();
        System.out.println("fault: " + e.getMessage());
        assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind);
        assertThat(e).hasMessageContaining("guestinfo.vice..a").hasMessageContaining("0 of 2 keys");
        assertThat(e.getMessage()).doesNotContain(VALUE);
        assertThat(testbed.host.extraConfig).isEqualTo(before);
    }

    @Test
    void theHostHangs() {
        Set<ProcessHandle> others = children();
        testbed.vmx.fault(Fault.HANG);
        assertWriteFails(Kind.TIMED_OUT, testbed.rpctool(IMPATIENT));
        assertWriteFails(Kind.TIMED_OUT, testbed.vmtoolsd(IMPATIENT));
        Set<ProcessHandle> left = children();
        left.removeAll(others);
        // A killed process ends a moment later; any other process runs on.
        assertThat(left).allSatisfy(tool -> assertThat(tool.onExit()).succeedsWithin(Duration.ofSeconds(30)));
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    @Test
    void theToolIsKilledHalfWay() {
        testbed.vmx.fault(Fault.HANG);
        Set<ProcessHandle> others = children();
        testbed.vmx.trace(request -> {
            Set<ProcessHandle> tools = children();
            tools.removeAll(others);
            tools.forEach(ProcessHandle::destroyForcibly);
        });
        assertWriteFails(Kind.FAILED, testbed.rpctool());
        assertWriteFails(Kind.FAILED, testbed.vmtoolsd());
    }

    @Test
    void theHostDiesHalfWay() {
        testbed.vmx.fault(Fault.DIE_HALF_WAY);
        assertWriteFails(Kind.FAILED, testbed.rpctool());
    }

    @Test
    void theHostTalksNonsense() {
        testbed.vmx.fault(Fault.WRONG_ANSWER);
        assertWriteFails(Kind.FAILED, testbed.rpctool());
        assertWriteFails(Kind.FAILED, testbed.vmtoolsd());
    }

    @Test
    void denied() {
        testbed.vmx.fault(Fault.DENY);
        assertWriteFails(Kind.DENIED, testbed.rpctool());
        assertWriteFails(Kind.DENIED, testbed.rpctool().orElse(testbed.vmtoolsd()));
    }

    @Test
    void withSecureRpcVmtoolsdTakesOver() {
        testbed.vmx.secureRpc();
        assertWriteFails(Kind.DENIED, testbed.rpctool());
        GuestInfo info = new GuestInfo(testbed.rpctool().orElse(testbed.vmtoolsd()));
        info.put("guestinfo.vice..a", VALUE);
        assertThat(testbed.host.extraConfig).containsEntry("guestinfo.vice..a", VALUE);
    }

    @Test
    void outsideAVm() {
        assertWriteFails(Kind.NOT_IN_A_VM, new RpcTool());
        assertWriteFails(Kind.NOT_IN_A_VM, new Vmtoolsd());
    }

    @Test
    void aValueThatIsTooLarge() {
        ExecutorConfig config = testbed.host.visible();
        SessionConfig session = config.sessions().get("main").withStarted(VALUE.repeat(20_000));
        GuestInfo info = new GuestInfo(testbed.rpctool());
        GuestRpcException e = catchThrowableOfType(
                GuestRpcException.class,
                () -> info.write(ExecutorConfigCodec.INSTANCE, config.withSessions(Map.of("main", session))));
        System.out.println("fault: " + e.getMessage());
        assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(e.key()).isEqualTo("guestinfo.vice..sessions|main.started");
        assertThat(testbed.vmx.requests()).isEmpty();
        assertThat(testbed.host.extraConfig).isEqualTo(before);
    }

    @Test
    void theWayIsFound() throws IOException, InterruptedException {
        assertThat(testbed.guest("detect").get("way")).isEqualTo("vmware-rpctool, or vmtoolsd --cmd");
    }

    @Test
    void theWayPastSecureRpcIsFound() throws IOException, InterruptedException {
        testbed.vmx.secureRpc();
        assertThat(testbed.guest("detect").get("way")).isEqualTo("vmtoolsd --cmd");
    }

    @Test
    void outsideAVmNoToolWorks() throws IOException, InterruptedException {
        GuestProcess guest = GuestProcess.run("detect", Map.of());
        System.out.println("fault: " + guest.get("message"));
        assertThat(guest.get("error")).isEqualTo("NOT_IN_A_VM");
        assertThat(guest.get("message")).contains("libvmtools", "vmware-rpctool", "vmtoolsd");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void theLibraryIsLeftBehindWhenTheHostHangs() throws IOException, InterruptedException {
        testbed.vmx.fault(Fault.HANG);
        GuestProcess guest = testbed.guest("libvmtools");
        assertThat(guest.get("error")).isEqualTo("TIMED_OUT");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void theLibraryIsDenied() throws IOException, InterruptedException {
        testbed.vmx.fault(Fault.DENY);
        assertThat(testbed.guest("libvmtools").get("error")).isEqualTo("DENIED");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void asRootTheLibraryPassesSecureRpc() throws IOException, InterruptedException {
        testbed.vmx.secureRpc();
        ExecutorConfig visible = testbed.host.visible();
        assertThat(testbed.guest("libvmtools").config()).isEqualTo(visible);
    }
}
