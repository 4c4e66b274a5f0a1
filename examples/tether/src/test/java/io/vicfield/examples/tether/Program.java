package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The real program in its own JVM. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader log;
    private final List<String> seen = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        log = process.errorReader();
    }

    static Program start(List<String> arguments) throws IOException {
        return run(command(arguments));
    }

    /** Starts any command that ends up as the program. */
    static Program run(List<String> command) throws IOException {
        return new Program(guarded(new ProcessBuilder(command).start()));
    }

    /** Kills the program if it takes too long, so that reading its output ends. */
    static Process guarded(Process process) {
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/tether.jar").toAbsolutePath().toString()));
        command.addAll(arguments);
        return command;
    }

    /** Reads the log up to a line with this text. */
    void awaitLog(String text) throws IOException {
        String line = Optional.ofNullable(log.readLine()).orElse("");
        while (!line.contains(text)) {
            assertThat(line).as("looking for " + text + " after " + seen).isNotEmpty();
            seen.add(line);
            line = Optional.ofNullable(log.readLine()).orElse("");
        }
        seen.add(line);
    }

    void signal(String name) throws IOException, InterruptedException {
        String command = "kill -" + name + " " + process.pid();
        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
    }

    /** Returns the sessions' output, after the program has ended. */
    String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    String restOfLog() {
        return String.join("\n", log.lines().toList());
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("its end")
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
