package io.vicfield.guestinfo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads a process's output in a thread of its own, so that the process never waits for its output to be read. */
final class Drain {
    /** The maximum number of bytes: 16 times the size of the largest answer. More output is not an answer. */
    private static final int LIMIT = 16 * GuestCommand.LIMIT;

    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();

    Drain(InputStream stream) {
        Thread thread = new Thread(() -> read(stream), "guest-rpc-output");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the end of the output.
     *
     * @param timeout in nanoseconds
     * @return the whole output; null if it has not ended in time
     */
    byte @Nullable [] take(long timeout) throws IOException, InterruptedException {
        try {
            return bytes.get(timeout, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private void read(InputStream stream) {
        try (stream) {
            byte[] all = stream.readNBytes(LIMIT);
            if (stream.transferTo(OutputStream.nullOutputStream()) > 0) {
                throw new IOException("more than " + LIMIT + " bytes");
            }
            bytes.complete(all);
        } catch (IOException e) {
            bytes.completeExceptionally(e);
        }
    }
}
