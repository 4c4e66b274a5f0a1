package io.vicfield.examples.tether.extension;

import java.io.IOException;

/** A session that clients attach to and detach from, from any thread. */
public interface Attachable {
    /**
     * Sends what the process writes from now on to this client too.
     *
     * @throws IllegalStateException if the process has ended or could not start; the message contains the reason
     */
    void attach(SessionClient client);

    /** Undoes that; nothing happens if the client is not attached. */
    void detach(SessionClient client);

    /** Starts a process that was held back for a client; does nothing otherwise. */
    void unblock();

    /**
     * Gives the process input, as soon as it runs.
     *
     * @throws IOException if it takes no input
     */
    void input(byte[] bytes) throws IOException;

    /** Ends the process's input. */
    void closeInput() throws IOException;
}
