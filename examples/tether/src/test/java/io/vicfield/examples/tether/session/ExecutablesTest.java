package io.vicfield.examples.tether.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutablesTest {
    @TempDir
    private Path folder;

    private Path tool = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        tool = Files.createFile(bin.resolve("tool"));
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        Files.createFile(bin.resolve("data"));
        Files.createDirectories(folder.resolve("first/tool"));
    }

    @Test
    void aNameIsLookedUpInTheSessionsOwnPath() throws LaunchException {
        assertThat(find("tool", "PATH=" + folder.resolve("first") + ":" + folder.resolve("bin")))
                .isEqualTo(tool);
        assertThat(find("tool", "OTHER=x", "PATH=bin")).isEqualTo(tool);
        assertThatThrownBy(() -> find("tool")).hasMessage("tool: no such executable in PATH");
        assertThatThrownBy(() -> find("data", "PATH=bin")).hasMessage("data: no such executable in PATH");
        assertThatThrownBy(() -> find("", "PATH=bin")).hasMessage(": no such executable in PATH");
    }

    @Test
    void aPathIsTakenAsItIs() throws LaunchException {
        assertThat(find(folder + "/bin/../bin/tool")).isEqualTo(tool);
        assertThat(find("./bin/tool")).isEqualTo(tool);
        assertThatThrownBy(() -> find("/no/such")).hasMessage("stat /no/such: no such file or directory");
        assertThatThrownBy(() -> find("./bin")).hasMessage(folder.resolve("bin") + ": permission denied");
    }

    private Path find(String program, String... environment) throws LaunchException {
        return Executables.find(program, List.of(environment), folder);
    }
}
