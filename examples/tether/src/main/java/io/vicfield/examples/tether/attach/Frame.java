package io.vicfield.examples.tether.attach;

import java.nio.charset.StandardCharsets;

/**
 * A frame of an attach connection: a letter, the payload's length in 4 bytes, big-endian, and the payload.
 *
 * @param type the kind of frame
 * @param payload the payload's bytes
 */
record Frame(FrameType type, byte[] payload) {
    /** The maximum length of a payload. Longer frames are refused; output is sent in pieces. */
    static final int MAX = 64 * 1024;

    static final int HEADER = 5;

    static Frame of(FrameType type, String text) {
        return new Frame(type, text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
