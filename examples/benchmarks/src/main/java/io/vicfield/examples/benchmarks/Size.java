package io.vicfield.examples.benchmarks;

import java.io.IOException;

/**
 * How large some classes are.
 *
 * @param unit of the size and of what was recorded
 * @param recorded what it was when it was last looked at
 */
record Size(String what, int classes, double size, String unit, double recorded) {
    /**
     * A build fails where a size is a tenth above what was recorded: another compiler changes some bytes, a feature may cost
     * something, and who needs more than that is to say so.
     */
    private static final double HEADROOM = 1.10;

    /** In an archive of their own. */
    static Size inJar(String what, ClassFiles files, double recorded) throws IOException {
        return new Size(what, files.count(), files.bytesInJar() / 1e3, "kB in a jar", recorded);
    }

    /** As they are, for each component of the records. */
    static Size perComponent(String what, ClassFiles files, int components, double recorded) {
        return new Size(what, files.count(), (double) files.bytes() / components, "bytes per component", recorded);
    }

    Target gate() {
        return Target.atMost(what + ", " + unit, size, recorded * HEADROOM);
    }
}
