package io.vicfield.guestinfo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Collects the output of a process without waiting for its end: a child process may keep the stream open for longer. */
final class ToolOutput {
    /** The maximum number of bytes: 16 times the size of the largest answer. More output is not an answer. */
    static final int LIMIT = 16 * GuestCommand.LIMIT;

    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ToolOutput(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Reads what the stream holds now.
     *
     * @throws IOException if the process printed more than an answer may have
     */
    void read() throws IOException {
        int available = stream.available();
        if (available > LIMIT - bytes.size()) {
            throw new IOException("more than " + LIMIT + " bytes");
        }
        bytes.write(stream.readNBytes(available));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
