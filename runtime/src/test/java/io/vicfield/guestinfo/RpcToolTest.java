package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes and messages are those of open-vm-tools (wire-format, "Transports"). */
class RpcToolTest {
    private static final GuestCommand GET = GuestCommand.get("guestinfo.k");
    private static final GuestCommand SET = GuestCommand.set("guestinfo.k", "hush hush");

    @TempDir
    private Path folder;

    private FakeTool fake;

    @BeforeEach
    void fake() {
        fake = new FakeTool(folder);
    }

    @Test
    void theRequestIsOneArgument() {
        RpcTool tool = fake.rpctool("printf '%s\\n' \"$#:$1\"");
        assertThat(tool.send(GET)).isEqualTo("1:info-get guestinfo.k");
        assertThat(tool.send(SET)).isEqualTo("1:info-set guestinfo.k hush hush");
    }

    @Test
    void oneLineFeedIsTheTools() {
        assertThat(fake.rpctool("printf '\\n'").send(GET)).isEmpty();
        assertThat(fake.rpctool("printf 'a\\n\\n'").send(GET)).isEqualTo("a\n");
    }

    @Test
    void aMissingKeyIsNotAnError() {
        assertThat(fake.rpctool("echo 'No value found' >&2; exit 1").send(GET)).isNull();
    }

    @Test
    void denied() {
        assertFails(
                        Kind.DENIED,
                        () -> fake.rpctool("echo 'Permission denied' >&2; exit 1")
                                .send(SET))
                .startsWith("guestinfo.k: ")
                .contains("vmtoolsd")
                .doesNotContain("hush");
    }

    @Test
    void notInAVm() {
        RpcTool tool = fake.rpctool("echo 'Error: vmware-rpctool must be run inside a virtual machine' >&2; exit 255");
        assertFails(Kind.NOT_IN_A_VM, () -> tool.send(GET)).contains("guestinfo.k");
    }

    @Test
    void notThere() {
        RpcTool tool = new RpcTool(List.of(folder.resolve("none").toString()), Duration.ofSeconds(1));
        assertFails(Kind.NOT_AVAILABLE, () -> tool.send(SET)).contains("/none").doesNotContain("hush");
    }

    @Test
    void anythingElseFailsWithTheToolsMessage() {
        assertFails(
                        Kind.FAILED,
                        () -> fake.rpctool("echo 'RpcOut: Unable to send' >&2; exit 1")
                                .send(GET))
                .contains("exit 1", "\"RpcOut: Unable to send\"");
    }

    @Test
    void aMessageThatMayRepeatAValueIsNotShown() {
        assertFails(
                        Kind.FAILED,
                        () -> fake.rpctool("echo \"what is $1\" >&2; exit 1").send(SET))
                .contains("guestinfo.k")
                .doesNotContain("hush");
    }

    @Test
    void theToolsOwnWordsAreShown() {
        assertFails(
                        Kind.FAILED,
                        () -> fake.rpctool("echo 'RpcOut: Unable to send the RPCI command' >&2; exit 1")
                                .send(SET))
                .contains("\"RpcOut: Unable to send the RPCI command\"");
    }

    @Test
    void anAnswerCutShortFails() {
        assertFails(Kind.FAILED, () -> fake.rpctool("printf half").send(GET)).contains("an incomplete answer");
        assertFails(Kind.FAILED, () -> fake.rpctool("printf half; kill -9 $$").send(GET))
                .contains("signal 9");
    }

    @Test
    void anAnswerThatIsNotUtf8Fails() {
        assertFails(Kind.FAILED, () -> fake.rpctool("printf '\\377\\n'").send(GET))
                .contains("not UTF-8");
        assertFails(Kind.FAILED, () -> fake.rpctool("head -c 2000000 /dev/zero").send(GET))
                .contains("cannot be read");
    }

    @Test
    void outputOnStderrNeverBlocksIt() {
        assertThat(fake.rpctool("head -c 300000 /dev/zero >&2; echo v").send(GET))
                .isEqualTo("v");
    }

    @Test
    void itsStdinIsAtItsEnd() {
        assertThat(fake.rpctool("cat; echo v").send(GET)).isEqualTo("v");
    }

    @Test
    void aToolThatHangsIsKilledWithAllItStarted() throws IOException {
        Path pids = folder.resolve("pids");
        RpcTool tool = fake.impatient("sleep 60 & echo $! $$ >" + pids, "wait");
        assertFails(Kind.TIMED_OUT, () -> tool.send(SET)).contains("400 ms").doesNotContain("hush");
        for (String pid : Files.readString(pids).strip().split(" ")) {
            assertThat(ended(Long.parseLong(pid))).as(pid).isTrue();
        }
    }

    @Test
    @Timeout(30)
    void aChildThatKeepsTheOutputOpenIsNotWaitedFor() {
        RpcTool tool = fake.rpctool("sleep 15 &", "echo v");
        for (int i = 0; i < 20; i++) {
            assertThat(tool.send(GET)).isEqualTo("v");
        }
        assertThat(fake.rpctool("sleep 15 &", "echo 'No value found' >&2; exit 1")
                        .send(GET))
                .isNull();
    }

    @Test
    @Timeout(30)
    void anAnswerThatIsLargerThanAPipeIsWholeBesideSuchAChild() {
        assertThat(fake.rpctool("sleep 15 &", "head -c 300000 /dev/zero; echo").send(GET))
                .hasSize(300_000);
    }

    @Test
    @Timeout(30)
    void outputWithoutEndIsNotAnAnswer() {
        assertFails(Kind.FAILED, () -> fake.rpctool("yes").send(GET)).contains("cannot be read");
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertFails(Kind.FAILED, () -> fake.rpctool("sleep 60").send(GET)).contains("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A killed process has ended, or only waits for its parent to collect its status. */
    private static boolean ended(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> {
                    process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
                    return true;
                })
                .orElse(true);
    }
}
