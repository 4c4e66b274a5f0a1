package io.vicfield.examples.tether.attach;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ByteChannel;

/** Accepts clients. */
public interface Door extends Closeable {
    /**
     * Waits for the next client.
     *
     * @throws IOException if the door is closed
     */
    ByteChannel accept() throws IOException;
}
