package io.vicfield.examples.tether.attach;

import java.io.IOException;

/** The kinds of frames, each with its letter on the wire. */
enum FrameType {
    /** Asks for the sessions. The answer has the same letter and lists their IDs, one per line. */
    LIST('L'),
    /** Attaches to a session by its ID; the answer is {@link #OK} or {@link #REFUSED}. */
    ATTACH('A'),
    /** Starts a session that waits for a client. */
    UNBLOCK('U'),
    /** Input for the session. */
    INPUT('I'),
    /** Ends the session's input. */
    CLOSE_INPUT('C'),
    /** Asks whether the other side is alive; the answer is the same frame. */
    PING('P'),
    /** Confirms a request. */
    OK('K'),
    /** A refusal; the payload contains the reason. */
    REFUSED('R'),
    /** The session's standard output. */
    OUTPUT('O'),
    /** The session's standard error. */
    ERROR('E'),
    /** The session has ended; the payload contains the result. The connection ends too. */
    ENDED('X');

    private final char letter;

    FrameType(char letter) {
        this.letter = letter;
    }

    byte letter() {
        return (byte) letter;
    }

    static FrameType of(byte letter) throws IOException {
        for (FrameType type : values()) {
            if (type.letter == letter) {
                return type;
            }
        }
        throw new IOException("unknown frame " + letter);
    }
}
