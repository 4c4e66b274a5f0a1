package io.vicfield.guestinfo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process, from its start to its end or its deadline. Its output is read while it runs: it never blocks on it. */
final class ToolProcess {
    /** The process took too long and was killed. */
    static final class TimedOut extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Times that a process is asked for children that it may have started meanwhile. */
    private static final int ROUNDS = 3;

    private final Process process;
    private final long deadline;

    /** Starts it. */
    ToolProcess(List<String> arguments, Map<String, String> environment, Duration timeout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().putAll(environment);
        this.deadline = System.nanoTime() + timeout.toNanos();
        this.process = builder.start();
    }

    /** Gives it this on its stdin, which is closed then, and waits for its end. */
    ToolResult run(byte[] input) throws IOException, InterruptedException, TimedOut {
        boolean ended = false;
        try {
            Drain out = new Drain(process.getInputStream());
            Drain err = new Drain(process.getErrorStream());
            feed(input);
            if (!process.waitFor(remaining(), TimeUnit.NANOSECONDS)) {
                throw new TimedOut();
            }
            // A child of it may hold the streams open for longer.
            ToolResult result = new ToolResult(process.exitValue(), take(out), take(err));
            ended = true;
            return result;
        } finally {
            if (!ended) {
                kill();
            }
        }
    }

    private void feed(byte[] input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // It ended, or closed its stdin, without reading all: its exit code says more.
            return;
        }
    }

    private byte[] take(Drain drain) throws IOException, InterruptedException, TimedOut {
        byte[] bytes = drain.take(remaining());
        if (bytes == null) {
            throw new TimedOut();
        }
        return bytes;
    }

    private long remaining() {
        return Math.max(0, deadline - System.nanoTime());
    }

    /** Children first: once their parent is gone they cannot be found. */
    private void kill() {
        for (int i = 0; i < ROUNDS; i++) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }
}
