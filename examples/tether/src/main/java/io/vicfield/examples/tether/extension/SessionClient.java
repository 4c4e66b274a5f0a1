package io.vicfield.examples.tether.extension;

import java.io.IOException;

/** Receives the output of a session's process. A slow client delays the process, as a terminal does. */
public interface SessionClient {
    /** Receives bytes of standard output. A client that throws is detached. */
    void out(byte[] bytes) throws IOException;

    /** Receives bytes of standard error. A client that throws is detached. */
    void err(byte[] bytes) throws IOException;

    /** Ends the output, for example with {@code process finished with exit code: 0}. The client is already detached. */
    default void ended(String how) {}
}
