package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    private Path folder;

    @Test
    void changesArePrintedWithTheirTypes() {
        String file = SampleFile.in(folder);
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./every", "2000000000");
        values.put("guestinfo.vice..size", "many");
        values.put("guestinfo.vice./words~", "a\u001b|b");
        values.put("guestinfo.vice./token@secret", "hunter2");
        values.put("other", "hunter2");
        values.put("guestinfo.vice./spares", "1");
        values.put("guestinfo.vice./spares|1/count", "5");
        values.remove("guestinfo.vice./name");
        values.replaceAll((key, text) -> text.replace("\u001b", "\\u001b"));
        Path next = Path.of(Run.file(folder, Run.json(values).replace("\\\\u", "\\u")));
        Run run = Run.then(() -> replace(next, file), "watch", file, "--interval", "0.01", "--count", "1");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Sample (found from the keys): ").doesNotContain("hunter2");
        assertThat(run.out().replaceAll("(?m)^[0-9:]+  ", "")).endsWith("""
                size: -9223372036854775808 -> "many" (not int64)
                every: PT1M30S -> PT2S
                name was deleted
                spares (count): 0 -> 1
                spares[1].count = 5
                token: ******** -> ********
                words: ["echo", "a, \\"b\\""] -> ["a\\u001b", "b"]
                other was added (not part of Sample)
                """);
    }

    private static void replace(Path by, String file) {
        try {
            Files.move(by, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatIsBeingWrittenIsReadAgain() throws Exception {
        String file = SampleFile.in(folder);
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./name", "new");
        Path next = Path.of(Run.file(folder, values));
        Run run = Run.then(
                () -> {
                    replace(Path.of(Run.file(folder, "{\"guestinfo.vice./name")), file);
                    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
                            .execute(() -> replace(next, file));
                },
                "watch",
                file,
                "--interval",
                "0.01",
                "--count",
                "1");
        assertThat(run.err()).isEqualTo("vicx: " + file + ": is not JSON: line 1, column 23\n");
        assertThat(run.out()).endsWith("  name: box -> new\n");
    }

    @Test
    void wrongArguments() {
        assertThat(Run.vicx("watch", "-").err()).contains("Standard input cannot be watched");
        assertThat(Run.vicx("watch", "a", "--interval", "0").err()).contains("--interval and --count must be positive");
    }
}
