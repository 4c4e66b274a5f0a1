package io.vicfield.examples.tether.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs of the machine. */
@FunctionalInterface
public interface Commands {
    /**
     * Runs a command and returns its output.
     *
     * @throws OperationException if the command cannot be run or fails; the message contains its output
     */
    String run(List<String> command);

    /** Runs a command and returns its output. */
    default String run(String... command) {
        return run(List.of(command));
    }

    /** Returns commands that run on this machine. */
    static Commands ofThisMachine() {
        return command -> {
            try {
                Process process =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                process.getOutputStream().close();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return checked(command, process.waitFor(), output.strip());
            } catch (IOException e) {
                throw new OperationException(String.join(" ", command), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationException(String.join(" ", command) + ": interrupted");
            }
        };
    }

    private static String checked(List<String> command, int status, String output) {
        if (status != 0) {
            throw new OperationException(String.join(" ", command) + ": " + output + " (exit status " + status + ")");
        }
        return output;
    }
}
