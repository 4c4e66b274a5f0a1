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

    /** How often the output of a running process is read, so that it never waits for a full pipe. */
    private static final long POLL = Duration.ofMillis(2).toNanos();

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
            feed(input);
            ToolOutput out = new ToolOutput(process.getInputStream());
            ToolOutput err = new ToolOutput(process.getErrorStream());
            while (!process.waitFor(POLL, TimeUnit.NANOSECONDS)) {
                if (System.nanoTime() - deadline >= 0) {
                    throw new TimedOut();
                }
                out.read();
                err.read();
            }
            // A process that has ended wrote all of its output, so nothing has to be waited for.
            out.read();
            err.read();
            ended = true;
            return new ToolResult(process.exitValue(), out.bytes(), err.bytes());
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

    /** Kills child processes first, because they cannot be found once their parent has ended. */
    private void kill() {
        for (int i = 0; i < ROUNDS; i++) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }
}
