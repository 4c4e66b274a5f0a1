package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the program and sends it signals. */
@Timeout(300)
class ProgramIT {
    private static final SessionConfig SLEEPER = Rig.shell("echo up; exec sleep 1000");

    @TempDir
    private Path folder;

    @Test
    void aHangupLoadsTheConfigurationAgain() throws Exception {
        ExecutorConfig config = ExecutorConfig.EMPTY
                .withDiagnostics(Diagnostics.EMPTY.withDebugLevel(1))
                .withSessions(Map.of("first", SLEEPER));
        VmFile vm = VmFile.create(folder.resolve("box.vmx"), config);
        try (Program program = Program.start(List.of("--dry", "--vmx", vm.path().toString()))) {
            // Waits, so that the host does not write over what the guest publishes.
            program.awaitLog(" published session first");
            vm.store(vm.load().withExecs(Map.of("second", SLEEPER)));
            program.signal("HUP");
            program.awaitLog("launched exec second");
            program.signal("TERM");
            assertThat(program.awaitExit()).isZero();
            assertThat(vm.load().sessions().get("first").exitStatus()).isEqualTo(128 + 15);
            assertThat(vm.load().execs().get("second").exitStatus()).isEqualTo(128 + 15);
            assertThat(program.output()).isEqualTo("up\nup\n");
        }
    }

    /** The README shows the same output, except for times. */
    @Test
    void theReadmesExample() throws Exception {
        Path box = Files.copy(Path.of("data/hello.json"), folder.resolve("box.json"));
        List<String> before = lines(box);
        try (Program program = Program.start(List.of("--dry", "--json", box.toString()))) {
            assertThat(program.output()).isEqualTo("hello\n");
            assertThat(program.awaitExit()).isZero();
        }
        List<String> after = new ArrayList<>(lines(box));
        assertThat(after.removeAll(before)).isTrue();
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        readme = readme.subList(0, readme.indexOf("## What it does"));
        assertThat(readme).containsSubsequence(before).containsSubsequence(after);
        assertThat(readme.stream().filter(line -> line.startsWith("guestinfo.")))
                .hasSize(before.size() + after.size());
    }

    private static List<String> lines(Path json) throws IOException {
        return Files.readAllLines(json).stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip()
                        .replace("\",", "\"")
                        .replace("\" : \"", " = ")
                        .replace("\"", ""))
                .map(line -> line.replaceFirst("(st[a-z]+time = )\\d{10}", "$11500000000"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "USR2", "PWR"})
    void otherSignalsStopItToo(String signal) throws Exception {
        VmFile vm = VmFile.create(folder.resolve("box.vmx"), ExecutorConfig.EMPTY.withSessions(Map.of("s", SLEEPER)));
        try (Program program = Program.start(List.of(
                "--dry",
                "--vmx",
                vm.path().toString(),
                "--attach",
                folder.resolve("socket").toString()))) {
            program.awaitLog("launched session s");
            assertThat(folder.resolve("socket")).exists();
            program.signal(signal);
            assertThat(program.awaitExit()).isZero();
            assertThat(folder.resolve("socket")).doesNotExist();
        }
    }

    @Test
    void aConfigurationThatItCannotRunEndsIt() throws Exception {
        ExecutorConfig config = ExecutorConfig.EMPTY.withSessions(Map.of("s", Rig.session("/no/such")));
        VmFile vm = VmFile.create(folder.resolve("box.vmx"), config);
        try (Program program = Program.start(List.of("--dry", "--vmx", vm.path().toString()))) {
            assertThat(program.awaitExit()).isEqualTo(1);
            assertThat(program.restOfLog()).contains("failed to launch /no/such for session s: stat /no/such");
        }
        try (Program program = Program.start(
                List.of("--json", Files.createFile(folder.resolve("e.json")).toString()))) {
            assertThat(program.awaitExit()).isEqualTo(1);
            assertThat(program.restOfLog()).contains("e.json cannot be read: line 1");
        }
    }

    @Test
    void wrongArgumentsAndHelpHaveDifferentExitCodes() throws Exception {
        try (Program program = Program.start(List.of("--what"))) {
            assertThat(program.awaitExit()).isEqualTo(2);
            assertThat(program.restOfLog()).startsWith("tether: unknown argument --what\nusage: tether [STORE]");
        }
        try (Program program = Program.start(List.of("--help"))) {
            assertThat(program.awaitExit()).isZero();
            assertThat(program.output()).startsWith("usage: tether [STORE]").contains("SIGHUP");
        }
    }
}
