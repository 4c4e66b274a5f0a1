package io.vicfield.examples.tether.extension;

import java.io.IOException;

/** A session that clients attach to and detach from, from any thread. */
public interface Attachable {
    /**
     * Sends the further output of the process to this client too.
     *
     * @throws IllegalStateException if the process has ended or could not start; the message contains the reason
     */
    void attach(SessionClient client);

    /** Detaches a client; does nothing if the client is not attached. */
    void detach(SessionClient client);

    /** Starts a process that waits for a client; does nothing otherwise. */
    void unblock();

    /**
     * Sends input to the process, as soon as it runs.
     *
     * @throws IOException if the process takes no input
     */
    void input(byte[] bytes) throws IOException;

    /** Ends the process's input. */
    void closeInput() throws IOException;
}
