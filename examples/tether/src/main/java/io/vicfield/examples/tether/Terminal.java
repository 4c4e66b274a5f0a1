package io.vicfield.examples.tether;

import io.vicfield.examples.tether.extension.SessionClient;
import java.io.PrintStream;

/** Writes the output of all sessions to the same streams. */
public final class Terminal implements SessionClient {
    private final PrintStream out;
    private final PrintStream err;

    /** Creates a client that writes standard output to one stream and standard error to the other stream. */
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
