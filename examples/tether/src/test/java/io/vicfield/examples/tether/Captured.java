package io.vicfield.examples.tether;

import io.vicfield.examples.tether.extension.SessionClient;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Stores the sessions' output, and waits for it. */
final class Captured implements SessionClient {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Override
    public synchronized void out(byte[] bytes) {
        out.append(new String(bytes, StandardCharsets.UTF_8));
        notifyAll();
    }

    @Override
    public synchronized void err(byte[] bytes) {
        err.append(new String(bytes, StandardCharsets.UTF_8));
        notifyAll();
    }

    /** Returns a stream for writers of bytes. */
    OutputStream asStream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                out(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                out(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    synchronized String out() {
        return out.toString();
    }

    synchronized String err() {
        return err.toString();
    }

    synchronized void await(String text) throws InterruptedException {
        long end = System.nanoTime() + WatchedStore.GENEROUS;
        while (out.indexOf(text) < 0) {
            long rest = end - System.nanoTime();
            if (rest <= 0) {
                throw new AssertionError("never written: " + text + ", but " + out + err);
            }
            TimeUnit.NANOSECONDS.timedWait(this, rest);
        }
    }
}
