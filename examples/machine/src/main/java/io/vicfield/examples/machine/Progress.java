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

    /** How many steps there will be, as far as is known. */
    void begin(int total);

    /** One more. */
    void step(VmState vm);

    @Override
    void close();

    /** On stderr, as stdout may go to a file. */
    static Progress on(PrintWriter err) {
        return new Bar(err);
    }

    /** A bar of the library's. */
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
     * Where the bar is drawn. Not the library's own, which asks a terminal library for the width.
     *
     * @param err its writer
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

        /** The line ends when the bar is closed, which the library does not always tell. */
        @Override
        public void close() {}
    }
}
