package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VmtoolsdTest {
    private static final GuestCommand GET = GuestCommand.get("guestinfo.k");

    @TempDir
    private Path folder;

    private FakeTool fake;

    @BeforeEach
    void fake() {
        fake = new FakeTool(folder);
    }

    @Test
    void theRequestFollowsItsSwitch() {
        assertThat(fake.vmtoolsd("printf '%s\\n' \"$#:$1:$2\"").send(GET)).isEqualTo("2:--cmd:info-get guestinfo.k");
    }

    @Test
    void itGetsAUtf8Locale() {
        assertThat(fake.vmtoolsd("echo $LC_ALL $CHARSET").send(GET)).isEqualTo("C.UTF-8 UTF-8");
    }

    @Test
    void outsideAVmItPrintsNothing() {
        assertFails(Kind.NOT_IN_A_VM, () -> fake.vmtoolsd("exit 1").send(GET));
    }

    @Test
    void theHostsMessageMayStandBelowLinesOfALog() {
        String log = "echo '[ warning] [vmtoolsd] something' >&2; ";
        assertThat(fake.vmtoolsd(log + "echo 'No value found' >&2; exit 1").send(GET))
                .isNull();
        assertFails(
                Kind.DENIED,
                () -> fake.vmtoolsd(log + "echo 'Permission denied' >&2; exit 1")
                        .send(GET));
    }

    /** The host measures the time since the last request, even a denied one. */
    @Test
    void aRequestThatComesTooSoonIsRepeated() throws IOException {
        Path last = Files.writeString(folder.resolve("last"), "0");
        Vmtoolsd tool = fake.vmtoolsd(
                "now=$(date +%s%3N); soon=$((now - $(cat " + last + ") < 300)); echo $now > " + last,
                "[ $soon = 0 ] && echo v && exit 0",
                "echo 'Permission denied' >&2; exit 1");
        for (int i = 0; i < 3; i++) {
            assertThat(tool.send(GET)).isEqualTo("v");
        }
    }

    @Test
    void aRequestThatIsAlwaysDeniedFailsInTheEnd() throws IOException {
        Path calls = folder.resolve("calls");
        Vmtoolsd tool = fake.vmtoolsd("echo >> " + calls, "echo 'Permission denied' >&2; exit 1");
        assertFails(Kind.DENIED, () -> tool.send(GET));
        assertThat(Files.readString(calls)).hasSize(4);
    }

    @Test
    void takesOverWhereRpctoolIsDenied() {
        GuestRpc both = fake.rpctool("echo 'Permission denied' >&2; exit 1").orElse(fake.vmtoolsd("echo v"));
        assertThat(both.send(GET)).isEqualTo("v");
        assertThat(both).hasToString("sh " + folder.resolve("vmtoolsd") + " --cmd");
    }
}
