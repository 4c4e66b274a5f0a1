package io.vicfield.examples.tether.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A session's process, with the threads that move its bytes. */
public final class RunningProcess {
    private static final int BUFFER = 8 * 1024;

    /**
     * The time to wait for the last output. A child of the process may keep the output open longer, although the
     * session has ended.
     */
    private static final int SECONDS_FOR_LAST_OUTPUT = 5;

    private final Process process;
    private final CompletableFuture<Integer> status;
    private final boolean inTerminal;

    private RunningProcess(Process process, CompletableFuture<Integer> status, boolean inTerminal) {
        this.process = process;
        this.status = status;
        this.inTerminal = inTerminal;
    }

    static RunningProcess of(Process process, Streams streams, String name, boolean inTerminal) {
        Input input = streams.input();
        thread(name + " stdin", () -> input.copyTo(process.getOutputStream()));
        CompletableFuture<Void> output = CompletableFuture.allOf(
                pump(name + " stdout", process.getInputStream(), streams::out),
                pump(name + " stderr", process.getErrorStream(), streams::err));
        CompletableFuture<Integer> status = process.onExit()
                .thenCompose(ended -> output.completeOnTimeout(null, SECONDS_FOR_LAST_OUTPUT, TimeUnit.SECONDS)
                        .thenApply(done -> ended.exitValue()));
        return new RunningProcess(process, status, inTerminal);
    }

    /**
     * Completes with the exit status when all output has been passed on. If a signal ended the process, the status is
     * 128 plus the signal's number.
     */
    public CompletableFuture<Integer> status() {
        return status;
    }

    /** The process ID. */
    public long pid() {
        return process.pid();
    }

    /** Sends a signal, unless the process has ended. */
    public void signal(StopSignal signal) {
        signal.send(session());
    }

    /** Kills the process, even if it ignores signals. */
    public void kill() {
        session().destroyForcibly();
        // If nothing reads a terminal's output, the terminal does not notice that its process has ended.
        CompletableFuture.delayedExecutor(SECONDS_FOR_LAST_OUTPUT, TimeUnit.SECONDS)
                .execute(process.toHandle()::destroyForcibly);
    }

    /**
     * Returns a handle that keeps the output open. Java's own handle of a started process would close the output and
     * lose the last lines.
     */
    private ProcessHandle session() {
        return inTerminal ? process.children().findFirst().orElse(process.toHandle()) : process.toHandle();
    }

    private static CompletableFuture<Void> pump(String name, InputStream from, Consumer<byte[]> to) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread(name, () -> {
            try (from) {
                copy(from, to);
            } catch (IOException e) {
                // The process has ended.
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    private static void copy(InputStream from, Consumer<byte[]> to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            to.accept(Arrays.copyOf(buffer, count));
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
