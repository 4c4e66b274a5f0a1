package io.vicfield.examples.tether.session;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A signal, identified by its number.
 *
 * @param number the signal's number on Linux
 */
public record StopSignal(int number) {
    /** The default signal that stops a session. */
    public static final StopSignal TERM = new StopSignal(15);

    private static final int KILL = 9;
    private static final int LAST = 64;
    private static final List<String> NAMES = List.of(
            "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE",
            "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM",
            "PROF", "WINCH", "IO", "PWR", "SYS");

    /**
     * Parses {@code SIGINT}, {@code int} or {@code 2}; an empty string means TERM.
     *
     * @throws IllegalArgumentException if the string is not a signal
     */
    public static StopSignal parse(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return TERM;
        }
        int number = name.matches("[0-9]{1,2}")
                ? Integer.parseInt(name)
                : NAMES.indexOf(name.startsWith("SIG") ? name.substring(3) : name);
        if (number <= 0 || number > LAST) {
            throw new IllegalArgumentException("unsupported signal name: \"" + text + "\"");
        }
        return new StopSignal(number);
    }

    /**
     * Sends the signal. Java itself can send two signals. The others need the shell's built-in kill, because a kill
     * program may be missing.
     */
    void send(ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        if (number == TERM.number) {
            process.destroy();
        } else if (number == KILL) {
            process.destroyForcibly();
        } else {
            shell("kill -" + number + " " + process.pid());
        }
    }

    private static void shell(String command) {
        try {
            new ProcessBuilder("/bin/sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("cannot send a signal: " + e.getMessage(), e);
        }
    }
}
