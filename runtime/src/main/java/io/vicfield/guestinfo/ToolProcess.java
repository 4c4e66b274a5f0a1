package io.vicfield.guestinfo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one process until it ends or its time is up. Its output is read while it runs, so that it never blocks. */
final class ToolProcess {
    /** The process took too long and was killed. */
    static final class TimedOut extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** How often child processes are killed, because a process may start more of them meanwhile. */
    private static final int ROUNDS = 3;

    private final Process process;
    private final long deadline;

    /** Starts the process. */
    ToolProcess(List<String> arguments, Map<String, String> environment, Duration timeout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().putAll(environment);
        this.deadline = System.nanoTime() + timeout.toNanos();
        this.process = builder.start();
    }

    /**
     * Waits for the end of the process.
     *
     * @param input the whole stdin of the process
     */
    ToolResult run(byte[] input) throws IOException, InterruptedException, TimedOut {
        boolean ended = false;
        try {
            Drain out = new Drain(process.getInputStream());
            Drain err = new Drain(process.getErrorStream());
            feed(input);
            if (!process.waitFor(remaining(), TimeUnit.NANOSECONDS)) {
                throw new TimedOut();
            }
            // A child process may keep the streams open for longer.
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
            // The process ended, or closed its stdin, before it read everything. Its exit code tells why.
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

    /** Kills child processes first, because they cannot be found once their parent has ended. */
    private void kill() {
        for (int i = 0; i < ROUNDS; i++) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }
}
