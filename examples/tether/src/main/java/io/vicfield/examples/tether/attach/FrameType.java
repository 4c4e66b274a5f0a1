package io.vicfield.examples.tether.attach;

import java.io.IOException;

/** The kinds of frames, each with its letter on the wire. */
enum FrameType {
    /** Asks for the sessions; the answer has the same letter and their IDs, a line each. */
    LIST('L'),
    /** Asks for a session by its ID: {@link #OK} or {@link #REFUSED}. */
    ATTACH('A'),
    /** Lets a session start that was held back. */
    UNBLOCK('U'),
    /** Input for the session. */
    INPUT('I'),
    /** The end of its input. */
    CLOSE_INPUT('C'),
    /** Asks whether the other side is alive. It answers with the same frame. */
    PING('P'),
    /** Yes. */
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
