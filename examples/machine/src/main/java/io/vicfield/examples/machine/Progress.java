package io.vicfield.examples.machine;

import io.vicfield.examples.testbed.vsphere.VmState;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the progress of a long read on one line. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(int total) {}

        @Override
        public void step(VmState vm) {}

        @Override
        public void close() {}
    };

    /** Sets the expected number of steps. */
    void begin(int total);

    /** Reports one more step. */
    void step(VmState vm);

    @Override
    void close();

    /** Shows the progress on stderr, because stdout may go to a file. */
    static Progress on(PrintWriter err) {
        return new Bar(err);
    }

    /** Shows progress with the library's bar. */
    final class Bar implements Progress {
        private final PrintWriter err;
        private final ProgressBar bar;

        private Bar(PrintWriter err) {
            this.err = err;
            bar = new ProgressBarBuilder()
                    .setTaskName("VMs")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(0)
                    .setConsumer(new Line(err))
                    .build();
        }

        @Override
        public void begin(int total) {
            bar.maxHint(total);
        }

        @Override
        public void step(VmState vm) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
            err.println();
            err.flush();
        }
    }

    /**
     * Draws the bar. It replaces the library's own consumer, which needs a terminal library to find the width.
     *
     * @param err the writer for the bar
     */
    record Line(PrintWriter err) implements ProgressBarConsumer {
        private static final int WIDTH = 79;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            err.print("\r" + rendered);
            err.flush();
        }

        /** Ends the line when the bar is closed, because the library does not always report this. */
        @Override
        public void close() {}
    }
}
