package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.demo.Box;
import io.vicfield.examples.inspect.demo.Demo;
import io.vicfield.examples.inspect.demo.MemorySite;
import io.vicfield.examples.inspect.demo.RpcToolSite;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The demo in the VM of its own guest. RpcToolIT uses the real tool. */
@Timeout(120)
class RpcToolSiteTest {
    private static final String HEADER = "guestinfo.vicfield-demo.";
    private static final String PATH = HEADER + "vice.~sessions|c0ffee5eed10~cmd~Path";
    private static final String STARTED = HEADER + "vice..sessions|c0ffee5eed10.started";
    private static final String CONTAINERS = "guestinfo.vice./sessions|c0ffee5eed10/cmd/Path";

    private final ThisVm vm = new ThisVm();
    private final StringWriter out = new StringWriter();

    private void demo(Box box) {
        PrintWriter printer = new PrintWriter(out, true);
        new Demo(new RpcToolSite(new MemorySite(), vm, printer::println), box, printer).run();
    }

    @Test
    void theKeysGoThroughThisVmAndAreEmptiedThen() {
        vm.guestinfo.put(CONTAINERS, "/bin/of-a-container");
        demo(Box.HELLO);
        assertThat(vm.asked).contains(PATH, STARTED).allMatch(key -> key.startsWith(HEADER));
        assertThat(vm.guestinfo)
                .containsEntry(CONTAINERS, "/bin/of-a-container")
                .containsKeys(PATH, STARTED);
        assertThat(vm.guestinfo.entrySet())
                .filteredOn(entry -> entry.getKey().startsWith(HEADER))
                .allMatch(entry -> entry.getValue().equals("<nil>"));
        int keys = vm.guestinfo.size() - 1;
        assertThat(out.toString())
                .contains(
                        "\nVM     this one: rpctool writes the " + keys + " keys that a guest can see", "\n  | hello\n")
                .endsWith("as expected.\n\nVM     " + keys + " keys below " + HEADER
                        + " are emptied, because a guest cannot delete them.\n");
    }

    @Test
    void emptiedKeysAreUsedAgain() {
        demo(Box.HELLO);
        String first = out.toString();
        out.getBuffer().setLength(0);
        demo(Box.HELLO);
        assertThat(out.toString().lines().filter(line -> !line.contains("ime")))
                .isEqualTo(first.lines().filter(line -> !line.contains("ime")).toList());
    }

    /** Every key gets a different key in the demo. */
    @Test
    void itsKeysAreUnique() {
        demo(Box.HELLO);
        TreeSet<String> keys = new TreeSet<>(vm.guestinfo.keySet());
        assertThat(keys).contains(HEADER + "vice.~sessions", HEADER + "vice.~sessions|c0ffee5eed10~cmd~Args~");
        assertThat(out.toString()).contains("writes the " + keys.size() + " keys");
    }

    @Test
    void keysThatHoldATextAreNotWrittenOver() {
        vm.guestinfo.put(PATH, "/bin/of-another-demo");
        assertThatThrownBy(() -> demo(Box.HELLO))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("this VM's guestinfo already contains the demo's keys")
                .hasMessageEndingWith(":\n  rpctool 'info-set " + PATH + " <nil>'");
        assertThat(vm.guestinfo).hasSize(1).containsEntry(PATH, "/bin/of-another-demo");
    }

    @Test
    void aDemoThatFailsEmptiesItsKeysToo() {
        assertThatThrownBy(() -> demo(new Box(List.of("/bin/sh", "-c", "exit 3"), "")))
                .hasMessageContaining("ended with 3");
        assertThat(vm.guestinfo)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).isEqualTo("<nil>"));
    }

    @Test
    void halfAConfigurationIsEmptied() {
        vm.broken = command -> command.key().equals(PATH) && "/bin/echo".equals(command.value());
        assertThatThrownBy(() -> demo(Box.HELLO))
                .isInstanceOf(Failure.class)
                .hasMessage("--rpctool: broken; try vmware-rpctool on the command line");
        assertThat(vm.guestinfo)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).isEqualTo("<nil>"));
    }

    @Test
    void keysThatCannotBeEmptiedAreNamed() {
        vm.broken = command -> command.key().equals(PATH) && "<nil>".equals(command.value());
        assertThatThrownBy(() -> demo(Box.HELLO))
                .isInstanceOf(Failure.class)
                .hasMessage("the demo's keys could not be emptied in this VM's guestinfo:\n  " + PATH
                        + ": broken (FAILED); try vmware-rpctool on the command line");
        assertThat(vm.guestinfo).containsEntry(PATH, "/bin/echo").containsEntry(STARTED, "<nil>");
        assertThat(out.toString()).contains("are as expected");
    }

    @Test
    void onceClearedItWritesNothingMore() {
        RpcToolSite site = new RpcToolSite(new MemorySite(), vm, line -> {});
        site.clear();
        assertThatThrownBy(() -> new Demo(site, Box.HELLO, new PrintWriter(out)).run())
                .hasMessageContaining("the demo has ended");
        assertThat(vm.guestinfo).isEmpty();
    }

    @Test
    void aRefusingHostIsReportedFirst() {
        assertThatThrownBy(() -> new RpcToolSite(
                        new MemorySite(),
                        command -> {
                            throw new GuestRpcException(Kind.DENIED, command.key(), "rpctool: permission denied");
                        },
                        line -> {}))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "--rpctool: rpctool: permission denied; with secure RPC, only root's vmtoolsd --cmd may send"
                                + " requests; only the host may write keys with a slash");
    }
}
