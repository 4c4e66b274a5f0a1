package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @TempDir
    private Path folder;

    /** Linux links a stream to a device, to a file, or to the name of a pipe. */
    @ParameterizedTest
    @CsvSource({
        "/dev/pts/3, true",
        "/dev/tty1, true",
        "/dev/console, true",
        "/dev/null, false",
        "/tmp/log, false",
        "pipe:[4711], false"
    })
    void onlyATerminalShowsProgress(String target, boolean terminal) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("2"), Path.of(target));
        assertThat(Terminal.mayBeTerminal(link)).isEqualTo(terminal);
        // JUnit warns about links that leave its folder.
        Files.delete(link);
        assertThat(Terminal.mayBeTerminal(link)).isTrue();
    }
}
