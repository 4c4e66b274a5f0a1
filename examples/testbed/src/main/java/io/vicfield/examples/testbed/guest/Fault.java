package io.vicfield.examples.testbed.guest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The faults that a host can play instead of answering. */
public enum Fault {
    /** The host answers. */
    NONE(null),
    /** The host never answers. */
    HANG(""),
    /** The host closes the connection in the middle of its reply. */
    DIE_HALF_WAY(""),
    /** The host denies every request. */
    DENY("0 Permission denied"),
    /** The reply reports neither success nor failure. */
    WRONG_ANSWER("hello");

    private final @Nullable String reply;

    Fault(@Nullable String reply) {
        this.reply = reply;
    }

    /**
     * The reply that replaces the host's own; null if the host answers itself. A replaced request is not carried out.
     */
    byte @Nullable [] replaces() {
        return reply == null ? null : reply.getBytes(StandardCharsets.UTF_8);
    }
}
