package io.vicfield.examples.tether.extension;

import java.io.IOException;

/** Takes what a session's process writes. Its process waits while a client takes its time, as it does for a terminal. */
public interface SessionClient {
    /** From standard output; a client that throws is detached. */
    void out(byte[] bytes) throws IOException;

    /** From standard error; a client that throws is detached. */
    void err(byte[] bytes) throws IOException;

    /** Ends the output, for example with {@code process finished with exit code: 0}. The client is already detached. */
    default void ended(String how) {}
}
