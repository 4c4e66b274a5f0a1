package io.vicfield.examples.inspect.terminal;

import io.vicfield.examples.console.Cells;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A line on the terminal that says what takes long, and for how many seconds. It appears after a second, and is erased at
 * the end. The library me.tongfei:progressbar is not used, because it needs JLine, whose native code and services would
 * need configuration in a native image, and no reading of vicx knows its total.
 */
public final class Progress {
    private static final long SECOND = 1000;
    /** A line of a narrow terminal holds it, with the seconds. */
    private static final int WIDEST = 60;

    private final @Nullable PrintWriter terminal;
    private final String what;
    private final LongSupplier clock;
    private final long start;
    private final @Nullable Timer timer;
    private int shown;
    private boolean closed;

    /**
     * Starts without a line.
     *
     * @param terminal the writer for the line; null shows nothing
     * @param what what takes long, in a few words
     * @param clock the time in milliseconds
     * @param timer calls {@link #tick} each second; null for tests
     */
    Progress(@Nullable PrintWriter terminal, String what, LongSupplier clock, @Nullable Timer timer) {
        this.terminal = terminal;
        this.what = Cells.shortenedInTheMiddle(Cells.printable(what), WIDEST);
        this.clock = clock;
        this.timer = timer;
        start = clock.getAsLong();
    }

    /** Starts a line that is updated each second. */
    public static Progress start(@Nullable PrintWriter terminal, String what) {
        LongSupplier clock = () -> System.nanoTime() / 1_000_000;
        if (terminal == null) {
            return new Progress(null, what, clock, null);
        }
        Timer timer = new Timer("progress", true);
        Progress progress = new Progress(terminal, what, clock, timer);
        timer.schedule(new Tick(progress), SECOND, SECOND);
        return progress;
    }

    /** Writes the line again, with the seconds that have passed. */
    synchronized void tick() {
        long seconds = (clock.getAsLong() - start) / SECOND;
        if (terminal != null && seconds > 0 && !closed) {
            String line = what + " … " + seconds + " s";
            terminal.print("\r" + line);
            terminal.flush();
            shown = line.length();
        }
    }

    /** Erases the line. It uses spaces, which every terminal knows. */
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.cancel();
        }
        if (terminal != null && shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }

    private static final class Tick extends TimerTask {
        private final Progress progress;

        Tick(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void run() {
            progress.tick();
        }
    }
}
