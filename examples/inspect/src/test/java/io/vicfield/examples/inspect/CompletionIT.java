package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion in a real zsh, in which the tab key is pressed. bash's is in UsageTest. */
class CompletionIT {
    /** Runs an interactive zsh in another one, and prints its terminal when the word is complete. */
    private static final String PRESS_TAB = """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "PS1= RPS1= ; source $1; print READY"
            zpty -r shell line '*READY*READY*'
            zpty -w -n shell $'vicx ro\\t'
            zpty -r shell line '*vicx roundtrip*'
            print -r -- "$line"
            zpty -d shell
            """;

    @TempDir
    private Path folder;

    @Test
    void zshCompletesACommand() throws IOException, InterruptedException {
        Path script =
                Files.writeString(folder.resolve("vicx"), Run.vicx("completion").out());
        Path keys = Files.writeString(folder.resolve("keys"), PRESS_TAB);
        Path out = folder.resolve("out");
        ProcessBuilder zsh = new ProcessBuilder("zsh", "-f", keys.toString(), script.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        zsh.environment().put("HOME", folder.toString());
        Process process = zsh.start();
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
        String screen = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(ended).as(screen).isTrue();
        assertThat(screen).contains("vicx roundtrip");
    }
}
