package io.vicfield.examples.tether;

import io.vicfield.examples.tether.extension.SessionClient;
import java.io.PrintStream;

/** Shows what sessions write, all of them in one place. */
public final class Terminal implements SessionClient {
    private final PrintStream out;
    private final PrintStream err;

    /** Standard output goes to one, standard error to the other. */
    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void out(byte[] bytes) {
        write(out, bytes);
    }

    @Override
    public void err(byte[] bytes) {
        write(err, bytes);
    }

    private static void write(PrintStream stream, byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
