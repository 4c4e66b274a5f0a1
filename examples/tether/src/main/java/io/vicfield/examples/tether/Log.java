package io.vicfield.examples.tether;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * A line per event. The JDK's own logging finds its implementation by ServiceLoader and its messages in bundles. A native
 * image needs configuration for both.
 */
public final class Log {
    private final PrintStream out;
    private final Clock clock;
    private volatile boolean debugging;

    /** Writes here, with the time of this clock. */
    public Log(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** On standard error. */
    public static Log toStderr() {
        return new Log(System.err, Clock.systemUTC());
    }

    /** Follows the configuration's {@code debug}: everything from 1 on. */
    void level(long debug) {
        debugging = debug > 0;
    }

    boolean isDebugging() {
        return debugging;
    }

    void debug(String message) {
        if (debugging) {
            write("debug", message);
        }
    }

    void info(String message) {
        write("info", message);
    }

    void warn(String message) {
        write("warn", message);
    }

    private void write(String level, String message) {
        out.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + level + " " + message);
    }
}
