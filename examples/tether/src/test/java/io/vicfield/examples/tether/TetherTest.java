package io.vicfield.examples.tether;

import static io.vicfield.examples.tether.Rig.NOW;
import static io.vicfield.examples.tether.Rig.session;
import static io.vicfield.examples.tether.Rig.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.Attachable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions as the host sees them, with real processes. */
@Timeout(120)
class TetherTest {
    private static final ExecutorConfig NOTHING = ExecutorConfig.EMPTY;

    @TempDir
    private Path folder;

    @Test
    void aSessionRunsAndItsFateIsPublished() throws Exception {
        try (Rig rig = new Rig().start(Map.of("web", session("/bin/echo", "echo", "hello")))) {
            SessionConfig ended = rig.store.awaitEnd("web");
            assertThat(ended.started()).isEqualTo("true");
            assertThat(ended.exitStatus()).isZero();
            assertThat(ended.detail()).isEqualTo(new Detail(0, NOW, NOW));
            assertThat(rig.output.out()).isEqualTo("hello\n");
        }
    }

    @Test
    void aPublicationHoldsTheGuestsKeysAlone() throws Exception {
        Map<String, SessionConfig> sessions =
                Map.of("one", shell("exit 3"), "two", shell("").withActive(false));
        try (Rig rig = new Rig().start(sessions)) {
            assertThat(rig.store.awaitEnd("one").exitStatus()).isEqualTo(3);
            assertThat(rig.store.published())
                    .contains(
                            "guestinfo.vice..sessions|one.started",
                            "guestinfo.vice..sessions|one.status",
                            "guestinfo.vice..sessions|one.detail.stoptime")
                    .allMatch(key -> key.startsWith("guestinfo.vice..sessions|"));
        }
    }

    @Test
    void aProcessGetsItsArgumentsEnvironmentAndDirectoryAndNothingElse() throws Exception {
        Cmd cmd = new Cmd("./tool", List.of("tool", "a b", ""), List.of("A=1", "A=2", "PATH=/bin"), folder.toString());
        Path tool = Files.writeString(
                folder.resolve("tool"),
                "#!/bin/sh\necho \"$# $1 $A $HOME $LANG$USER$JAVA_HOME\"; pwd; read x || echo none\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        try (Rig rig = new Rig().start(Map.of("t", session("").withCmd(cmd)))) {
            rig.store.awaitEnd("t");
            assertThat(rig.output.out()).isEqualTo("2 a b 2 / \n" + folder + "\nnone\n");
        }
    }

    @Test
    void aSessionThatCannotStartEndsTheTetherAndSaysWhy() throws Exception {
        Rig rig = new Rig().start(Map.of("bad", session("nowhere"), "good", session("/bin/sleep", "sleep", "1000")));
        assertThatThrownBy(rig::awaitEnd)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TetherException.class)
                .hasMessageContaining("failed to launch nowhere for session bad: nowhere: no such executable in PATH");
        assertThat(rig.store.session("bad").started()).isEqualTo("nowhere: no such executable in PATH");
        assertThat(rig.store.session("bad").detail()).isEqualTo(Detail.EMPTY);
        // The good session started too, and ended with the tether.
        assertThat(rig.store.session("good").exitStatus()).isEqualTo(128 + 15);
    }

    @Test
    void aMissingDirectoryOrPermissionIsReported() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Map<String, SessionConfig> execs = Map.of(
                "denied", session(file.toString()),
                "gone", session("/no/such"),
                "lost", shell("").withCmd(new Cmd("/bin/sh", List.of(), List.of(), "/no/such")));
        try (Rig rig = new Rig().start(NOTHING.withExecs(execs))) {
            ExecutorConfig published = rig.store.await(config -> config.execs().values().stream()
                    .noneMatch(exec -> exec.started().isEmpty()));
            assertThat(published.execs().get("denied").started()).isEqualTo(file + ": permission denied");
            assertThat(published.execs().get("gone").started()).isEqualTo("stat /no/such: no such file or directory");
            assertThat(published.execs().get("lost").started()).isEqualTo("chdir /no/such: no such file or directory");
        }
    }

    @Test
    void aSessionThatAsksForItIsRestartedAndCounted() throws Exception {
        Path count = folder.resolve("count");
        String script = "echo x >> " + count + "; if [ $(wc -l < " + count + ") -ge 4 ]; then exec sleep 1000; fi";
        try (Rig rig = new Rig().start(Map.of("again", shell(script).withRestart(true)))) {
            ExecutorConfig running = rig.store.await(config -> {
                SessionConfig again = config.sessions().get("again");
                return again.diagnostics().resurrectionCount() == 3 && !WatchedStore.ended(again);
            });
            assertThat(running.sessions().get("again").started()).isEqualTo("true");
        }
    }

    @Test
    void inactiveSessionsAreSkippedUntilTheHostActivatesThem() throws Exception {
        SessionConfig sleeper = shell("echo up; exec sleep 1000");
        try (Rig rig = new Rig().start(Map.of("a", sleeper.withActive(false), "b", shell("exit 0")))) {
            rig.store.awaitEnd("b");
            assertThat(rig.store.session("a").started()).isEmpty();

            rig.reload(rig.store.load().withSessions(Map.of("a", sleeper)));
            rig.output.await("up");
            rig.reload(rig.store.load().withSessions(Map.of("a", sleeper.withActive(false))));
            assertThat(rig.store.awaitEnd("a").exitStatus()).isEqualTo(128 + 15);
        }
    }

    @Test
    void aBlockedSessionWaitsForAClient() throws Exception {
        Rig rig = new Rig();
        Clients clients = new Clients();
        rig.extensions.add(clients);
        rig.start(Map.of("a", shell("exit 5").withRunBlock(true), "b", shell("exit 0")));
        try (rig) {
            rig.store.awaitEnd("b");
            assertThat(rig.store.session("a").started()).isEmpty();
            clients.sessions().find("a").orElseThrow().unblock();
            SessionConfig ended = rig.store.awaitEnd("a");
            assertThat(ended.exitStatus()).isEqualTo(5);
            assertThat(ended.runBlock()).isFalse();
        }
    }

    @Test
    void anExecThatAppearsIsRunAndMayFail() throws Exception {
        try (Rig rig = new Rig().start(Map.of("main", session("/bin/sleep", "sleep", "1000")))) {
            rig.store.await(config -> config.sessions().get("main").started().equals("true"));
            rig.reload(rig.store.load().withExecs(Map.of("x", shell("exit 4"), "y", session("nowhere"))));
            ExecutorConfig published = rig.store.await(config -> config.execs().size() == 2
                    && WatchedStore.ended(config.execs().get("x"))
                    && !config.execs().get("y").started().isEmpty());
            assertThat(published.execs().get("x").exitStatus()).isEqualTo(4);
            assertThat(published.execs().get("y").started()).contains("no such executable");
            assertThat(WatchedStore.ended(rig.store.session("main"))).isFalse();
        }
    }

    @Test
    void sessionsAreStoppedWithTheirOwnSignal() throws Exception {
        String script = "trap 'exit 42' USR1; echo ready; while :; do sleep 0.05; done";
        Rig rig = new Rig().start(Map.of("s", shell(script).withStopSignal("SIGUSR1")));
        rig.output.await("ready");
        rig.stop();
        assertThat(rig.store.session("s").exitStatus()).isEqualTo(42);
    }

    @Test
    void theLastWordsOfAStoppedSessionAreHeard() throws Exception {
        Rig rig = new Rig()
                .start(Map.of("s", shell("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done")));
        rig.output.await("ready");
        rig.stop();
        assertThat(rig.output.out()).isEqualTo("ready\nbye\n");
        assertThat(rig.store.session("s").exitStatus()).isZero();
    }

    @Test
    void aClientThatTakesNoOutputKeepsNoSession() throws Exception {
        Rig rig = new Rig();
        Clients clients = new Clients();
        rig.extensions.add(clients);
        rig.start(Map.of("s", shell("echo ready; read x; exec yes").withOpenStdin(true)));
        rig.output.await("ready");
        Attachable session = clients.sessions().find("s").orElseThrow();
        StubbornClient client = new StubbornClient();
        session.attach(client);
        session.input(new byte[] {'\n'});
        rig.stop();
        assertThat(rig.store.session("s").exitStatus()).isEqualTo(128 + 15);
        client.leave();
    }

    @Test
    void argumentsThatNoProcessCanGetAreReportedAndNotShown() throws Exception {
        SessionConfig exec = shell("");
        exec = exec.withCmd(exec.cmd().withEnv(List.of("A=s3cret\0")));
        try (Rig rig = new Rig().start(NOTHING.withExecs(Map.of("x", exec, "t", exec.withTty(true))))) {
            rig.store.await(config -> config.execs().values().stream()
                    .allMatch(x -> x.started().contains("has a NUL character")
                            && !x.started().contains("s3cret")));
        }
    }

    @Test
    void aProgramWithAnEqualsSignGetsNoTerminal() throws Exception {
        Path tool = Files.writeString(folder.resolve("a=b"), "#!/bin/sh\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        SessionConfig exec = session(tool.toString()).withTty(true);
        try (Rig rig = new Rig().start(NOTHING.withExecs(Map.of("x", exec)))) {
            rig.store.await(config -> config.execs()
                    .get("x")
                    .started()
                    .equals(tool + ": a program with a = in its path gets no terminal"));
        }
    }

    @Test
    void aSessionThatDoesNotStopIsKilled() throws Exception {
        Rig rig = new Rig();
        rig.stopPatience = Duration.ofSeconds(3);
        rig.start(Map.of("s", shell("trap '' TERM; echo ready; while :; do sleep 0.05; done")));
        rig.output.await("ready");
        rig.stop();
        assertThat(rig.store.session("s").exitStatus()).isEqualTo(128 + 9);
    }

    @Test
    void theVmsOwnSessionEndsTheTether() throws Exception {
        ExecutorConfig config = NOTHING.withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
                .withSessions(Map.of("main", shell("exit 1"), "other", session("/bin/sleep", "sleep", "1000")));
        Rig rig = new Rig().start(config);
        rig.awaitEnd();
        assertThat(rig.store.session("main").exitStatus()).isEqualTo(1);
        assertThat(rig.store.session("other").exitStatus()).isEqualTo(128 + 15);
    }

    @Test
    void aChildThatKeepsTheOutputDoesNotKeepTheSession() throws Exception {
        try (Rig rig = new Rig().start(Map.of("s", shell("sleep 1000 & echo $!")))) {
            assertThat(rig.store.awaitEnd("s").exitStatus()).isZero();
            long child = Long.parseLong(rig.output.out().strip());
            assertThat(ProcessHandle.of(child).map(ProcessHandle::destroy)).hasValue(true);
        }
    }

    @Test
    void anEarlierLifeIsForgotten() throws Exception {
        SessionConfig old = shell("").withStarted("true").withExitStatus(9).withDetail(new Detail(7, 8, 9));
        try (Rig rig = new Rig().start(Map.of("a", old.withActive(false), "b", old))) {
            rig.store.await(config -> config.sessions().get("b").detail().stopTime() == NOW);
            assertThat(rig.store.session("a"))
                    .isEqualTo(shell("").withActive(false).withDetail(new Detail(7, 0, 0)));
            assertThat(rig.store.session("b").detail()).isEqualTo(new Detail(7, NOW, NOW));
            assertThat(rig.store.session("b").diagnostics()).isEqualTo(Diagnostics.EMPTY);
        }
    }

    @Test
    void aDamagedConfigurationChangesNothing() throws Exception {
        try (Rig rig = new Rig().start(Map.of("a", shell("echo up; exec sleep 1000")))) {
            rig.output.await("up");
            rig.store.put("guestinfo.vice./sessions|a/active", "perhaps");
            rig.tether().reload();
            rig.log.await("the configuration stays as it was");
            assertThat(rig.log.out()).doesNotContain("sending signal");

            rig.store.put("guestinfo.vice./sessions|a/active", "false");
            rig.tether().reload();
            rig.log.await("sending signal 15 to session a");
            rig.store.awaitEnd("a");
        }
    }

    @Test
    void failedPublicationsAreRepeated() throws Exception {
        Rig rig = new Rig();
        rig.store.refuse(true);
        try (rig) {
            rig.start(Map.of("a", shell("echo up; exec sleep 1000")));
            rig.output.await("up");
            rig.store.refuse(false);
            rig.tether().flush();
            assertThat(rig.store.await(
                            config -> config.sessions().get("a").started().equals("true")))
                    .isNotNull();
        }
    }

    @Test
    void aSessionThatIsNoLongerListedLeavesNoKeys() throws Exception {
        try (Rig rig = new Rig().start(Map.of("a", shell("echo up; exec sleep 1000"), "b", shell("")))) {
            rig.output.await("up");
            rig.store.awaitEnd("b");
            rig.store.put("guestinfo.vice./sessions", "b");
            rig.tether().reload();
            int before = rig.store.published().size();
            rig.tether().flush();
            rig.stop();
            List<String> after = rig.store.published();
            assertThat(after.subList(before, after.size())).isNotEmpty().noneMatch(key -> key.contains("|a."));
        }
    }

    @Test
    void theLogFollowsTheDebugLevel() throws Exception {
        assertThat(logAt(0)).contains("launched session s").doesNotContain("debug");
        assertThat(logAt(1))
                .contains("debug publishing session s")
                .doesNotContain("guestinfo.vice./sessions", "s3cret");
        assertThat(logAt(2))
                .contains("debug guestinfo.vice./sessions|s/cmd/Args~: echo|s3cret")
                .contains("debug guestinfo.vice./sessions|s/cmd/Path: /bin/echo")
                .doesNotContain("guestinfo.vice./key");
    }

    private static String logAt(long level) throws Exception {
        ExecutorConfig config = NOTHING.withDiagnostics(Diagnostics.EMPTY.withDebugLevel(level))
                .withKey(new byte[] {1, 2, 3})
                .withSessions(Map.of("s", session("/bin/echo", "echo", "s3cret")));
        Rig rig = new Rig().start(config);
        try (rig) {
            rig.store.awaitEnd("s");
        }
        return rig.log.out();
    }

    /** Root can start a process of another user; other users cannot. */
    @Test
    void processesRunAsTheirUser() throws Exception {
        boolean root = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        SessionConfig other =
                shell("id -u; id -g; id -G; echo $HOME").withUser("4711").withGroup("4712");
        try (Rig rig = new Rig().start(NOTHING.withExecs(Map.of("u", other)))) {
            String started = rig.store
                    .await(config -> !config.execs().get("u").started().isEmpty())
                    .execs()
                    .get("u")
                    .started();
            if (root) {
                rig.store.await(config -> WatchedStore.ended(config.execs().get("u")));
                assertThat(rig.output.out()).isEqualTo("4711\n4712\n4712\n/\n");
            } else {
                assertThat(started).contains("only root");
            }
        }
    }
}
