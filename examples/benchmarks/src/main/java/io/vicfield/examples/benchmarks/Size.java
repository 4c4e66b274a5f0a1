package io.vicfield.examples.benchmarks;

import java.io.IOException;

/**
 * The size of a set of classes.
 *
 * @param unit the unit of the size and of the recorded size
 * @param recorded the size when it was last recorded
 */
record Size(String what, int classes, double size, String unit, double recorded) {
    /**
     * A build fails if a size exceeds its recorded size by more than a tenth. Another compiler changes some bytes, and
     * a feature may add a few. A larger increase needs a new recorded size.
     */
    private static final double HEADROOM = 1.10;

    /** The size of a jar with only these classes. */
    static Size inJar(String what, ClassFiles files, double recorded) throws IOException {
        return new Size(what, files.count(), files.bytesInJar() / 1e3, "kB in a jar", recorded);
    }

    /** The size of the class files, divided by the number of the records' components. */
    static Size perComponent(String what, ClassFiles files, int components, double recorded) {
        return new Size(what, files.count(), (double) files.bytes() / components, "bytes per component", recorded);
    }

    Target gate() {
        return Target.atMost(what + ", " + unit, size, recorded * HEADROOM);
    }
}
