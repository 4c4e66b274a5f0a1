package io.vicfield.examples.inspect;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The output of this process in UTF-8, because it may contain any character, in any locale.
 *
 * @param out standard output, which is buffered
 * @param err standard error, which writes each line at once
 */
record Streams(PrintWriter out, PrintWriter err) {
    static Streams ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Creates writers of two streams, which may be the same terminal: what was printed first also appears first. */
    static Streams of(OutputStream out, OutputStream err) {
        PrintWriter buffered = new PrintWriter(out, false, StandardCharsets.UTF_8);
        return new Streams(buffered, new PrintWriter(new After(buffered, err), true, StandardCharsets.UTF_8));
    }

    /** Writes what is buffered elsewhere before anything else. */
    private static final class After extends FilterOutputStream {
        private final PrintWriter first;

        After(PrintWriter first, OutputStream stream) {
            super(stream);
            this.first = first;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            first.flush();
            out.write(bytes, start, length);
        }
    }
}
