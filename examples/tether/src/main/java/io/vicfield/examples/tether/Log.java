package io.vicfield.examples.tether;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Logs one line per event. It does not use the JDK's logging, which finds its implementation by ServiceLoader and its
 * messages in bundles. A native image needs configuration for both.
 */
public final class Log {
    private final PrintStream out;
    private final Clock clock;
    private volatile boolean debugging;

    /** Creates a log that writes to this stream, with times from this clock. */
    public Log(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Creates a log that writes to standard error. */
    public static Log toStderr() {
        return new Log(System.err, Clock.systemUTC());
    }

    /** Sets the level to the configuration's {@code debug}; from 1 on, the log shows everything. */
    void level(long debug) {
        debugging = debug > 0;
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
