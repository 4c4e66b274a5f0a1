package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.Attachable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions in terminals of util-linux's real script command. */
@Timeout(300)
class TerminalIT {
    private static final String LOOP = "echo ready; while :; do sleep 0.05; done";

    private final Rig rig = new Rig();
    private final Clients clients = new Clients();

    @TempDir
    private Path folder;

    private static SessionConfig terminal(String script) {
        return Rig.shell(script).withTty(true);
    }

    private Rig start(SessionConfig session) {
        rig.extensions.add(clients);
        return rig.start(Map.of("t", session));
    }

    @Test
    void aSessionHasATerminalWithoutASizeAndItsOwnExitStatus() throws Exception {
        try (rig) {
            start(terminal("test -t 0 && test -t 1 && test -t 2 && echo yes; stty size; echo err >&2; exit 7"));
            assertThat(rig.store.awaitEnd("t").exitStatus()).isEqualTo(7);
            assertThat(rig.output.out()).isEqualTo("yes\r\n0 0\r\nerr\r\n");
            assertThat(rig.output.err()).isEmpty();
        }
    }

    @Test
    void theReadmesExample() throws Exception {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int at = readme.indexOf("guestinfo.vice./sessions|web/tty = true");
        String path = readme.get(at + 1).split(" = ")[1];
        String[] args = readme.get(at + 2).split(" = ")[1].split("\\|");
        try (rig) {
            start(Rig.session(path, args).withTty(true));
            rig.store.awaitEnd("t");
            assertThat(rig.output.out()).isEqualTo("0 0\r\n");
        }
    }

    /** A terminal without a client waits; its input has not ended. */
    @Test
    void withoutInputItWaits() throws Exception {
        try (rig) {
            start(terminal("timeout --foreground 1 cat; echo $?"));
            rig.store.awaitEnd("t");
            assertThat(rig.output.out()).isEqualTo("124\r\n");
        }
    }

    @Test
    void aClientTypesAndSeesIt() throws Exception {
        try (rig) {
            start(terminal("echo ready; read x; echo \"got $x\"; cat").withOpenStdin(true));
            rig.output.await("ready\r\n");
            Attachable client = clients.sessions().find("t").orElseThrow();
            client.input("hello\n".getBytes(StandardCharsets.UTF_8));
            rig.output.await("hello\r\ngot hello\r\n");
            client.closeInput();
            assertThat(rig.store.awaitEnd("t").exitStatus()).isZero();
        }
    }

    @Test
    void controlCInterrupts() throws Exception {
        try (rig) {
            start(terminal("trap 'exit 9' INT; " + LOOP).withOpenStdin(true));
            rig.output.await("ready");
            clients.sessions().find("t").orElseThrow().input(new byte[] {3});
            assertThat(rig.store.awaitEnd("t").exitStatus()).isEqualTo(9);
        }
    }

    @Test
    void theStopSignalReachesTheProcessAndItsLastWordsTheClient() throws Exception {
        start(terminal("trap 'echo bye; exit 42' USR1; " + LOOP).withStopSignal("SIGUSR1"));
        rig.output.await("ready");
        rig.stop();
        assertThat(rig.store.session("t").exitStatus()).isEqualTo(42);
        assertThat(rig.output.out()).endsWith("bye\r\n");
    }

    @Test
    void aSignalThatEndsItIsInItsStatus() throws Exception {
        start(terminal(LOOP));
        rig.output.await("ready");
        rig.stop();
        assertThat(rig.store.session("t").exitStatus()).isEqualTo(128 + 15);
    }

    @Test
    void oneThatDoesNotStopIsKilledAndNothingOfItStays() throws Exception {
        rig.stopPatience = Duration.ofSeconds(3);
        start(terminal("trap '' TERM HUP; echo $$; " + LOOP));
        rig.output.await("ready");
        long pid = Long.parseLong(rig.output.out().lines().findFirst().orElseThrow());
        rig.stop();
        assertThat(rig.store.session("t").exitStatus()).isEqualTo(128 + 9);
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    /** A terminal with a full buffer does not notice that its process has ended. */
    @Test
    void aClientThatTakesNoOutputKeepsNoTerminal() throws Exception {
        StubbornClient client = new StubbornClient();
        rig.stopPatience = Duration.ofSeconds(1);
        start(terminal("trap '' TERM; echo ready; read x; exec yes").withOpenStdin(true));
        rig.output.await("ready");
        Attachable session = clients.sessions().find("t").orElseThrow();
        session.attach(client);
        session.input(new byte[] {'\n'});
        rig.stop();
        assertThat(rig.store.session("t").exitStatus()).isEqualTo(128 + 9);
        client.leave();
    }

    @Test
    void theTerminalIsItsUsers() throws Exception {
        assumeThat(Files.getAttribute(Path.of("/proc/self"), "unix:uid")).isEqualTo(0);
        try (rig) {
            start(terminal("id -u; stat -c %u $(tty)").withUser("4711").withGroup("4712"));
            rig.store.awaitEnd("t");
            assertThat(rig.output.out()).isEqualTo("4711\r\n4711\r\n");
        }
    }

    /** The same program with the same strings sees the same bytes with and without a terminal. */
    @Test
    void argumentsAndEnvironmentArriveByteForByte() throws Exception {
        long seed = new Random().nextLong();
        List<String> texts = hostile(new Random(seed));
        try (rig) {
            rig.start(ExecutorConfig.EMPTY.withExecs(Map.of(
                    "plain",
                    telling("plain", texts),
                    "terminal",
                    telling("terminal", texts).withTty(true))));
            rig.store.await(config -> config.execs().values().stream()
                    .allMatch(exec -> exec.detail().stopTime() > 0));
            assertThat(told("terminal"))
                    .as("seed " + seed)
                    .isEqualTo(told("plain"))
                    .hasSizeGreaterThan(250);
        }
    }

    /** Returns strings without a bar, which the format cannot store. */
    private static List<String> hostile(Random random) {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "'",
                "''",
                "\\",
                "\\'",
                "\"",
                "$HOME",
                "$(id)",
                "`id`",
                "a b",
                "*",
                "~",
                "!",
                "#",
                ";",
                "&&",
                "-i",
                "--",
                "-u",
                "=",
                "a=b",
                "\n",
                "x\n\n",
                "\r",
                "\t",
                "\u0003\u0004",
                "\u007f",
                "ä€",
                "%s",
                "{a,b}"));
        String alphabet = "'\"\\$`!*?[](){}<>&;#~=-+%^ \t\n\rab0";
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            texts.add(text.toString());
        }
        return texts;
    }

    /** Writes its arguments and its environment into a file, each followed by a NUL. */
    private SessionConfig telling(String name, List<String> texts) {
        String file = folder.resolve(name).toString();
        List<String> args = new ArrayList<>(
                List.of("sh", "-c", "printf '%s\\0' \"$@\" > \"$0\"; cat /proc/$$/environ >> \"$0\"", file));
        args.addAll(texts);
        List<String> env = new ArrayList<>(List.of("PATH=/usr/bin:/bin", "SHELL=/no/shell", "PWD=/no/where", "a.b=1"));
        env.addAll(List.of("-x=2", "IFS=x", "_=3", "OPTIND=7", "TETHER_LINE=4", "B F(){=5"));
        for (int i = 0; i < texts.size(); i++) {
            env.add("V" + i + "=" + texts.get(i));
        }
        SessionConfig session = Rig.session("/bin/sh");
        return session.withCmd(session.cmd().withArgs(args).withEnv(env));
    }

    private List<String> told(String name) throws IOException {
        String all = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1)
                .replace(folder.resolve(name).toString(), "");
        return Stream.of(all.split("\0", -1)).sorted().toList();
    }

    @Test
    void aCommandThatIsTooLongIsReported() throws Exception {
        SessionConfig session = terminal("");
        List<String> args = new ArrayList<>(session.cmd().args());
        for (int i = 0; i < 40; i++) {
            args.add("x".repeat(4096));
        }
        SessionConfig exec = session.withCmd(session.cmd().withArgs(args));
        try (rig) {
            rig.start(ExecutorConfig.EMPTY.withExecs(Map.of("long", exec)));
            assertThat(rig.store
                            .await(config ->
                                    !config.execs().get("long").started().isEmpty())
                            .execs()
                            .get("long")
                            .started())
                    .contains("script", "too long");
        }
    }
}
