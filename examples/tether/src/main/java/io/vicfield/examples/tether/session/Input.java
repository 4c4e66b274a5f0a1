package io.vicfield.examples.tether.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Buffers the input of one process, which may not have started yet. Writers wait while the buffer is full. */
final class Input {
    private static final int ENOUGH = 64 * 1024;

    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean closed;

    synchronized void write(byte[] bytes) throws IOException {
        while (waiting.size() >= ENOUGH && !closed) {
            pause();
        }
        if (closed) {
            throw new IOException("the process takes no more input");
        }
        waiting.writeBytes(bytes);
        notifyAll();
    }

    /** Ends the input. The process still gets the buffered input. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Copies all input to the process, until the input is closed or the process stops reading. */
    void copyTo(OutputStream process) {
        try (process) {
            for (byte[] bytes = take(); bytes.length > 0; bytes = take()) {
                process.write(bytes);
                process.flush();
            }
        } catch (IOException e) {
            // The process has ended or does not read. The next write fails.
        }
        close();
    }

    /** Returns the next bytes; returns none if the input is closed and the buffer is empty. */
    private synchronized byte[] take() throws IOException {
        while (waiting.size() == 0 && !closed) {
            pause();
        }
        byte[] bytes = waiting.toByteArray();
        waiting.reset();
        notifyAll();
        return bytes;
    }

    private void pause() throws InterruptedIOException {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
