package io.vicfield.examples.testbed.guest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a host may do instead of answering. */
public enum Fault {
    /** It answers. */
    NONE(null),
    /** It never answers. */
    HANG(""),
    /** It hangs up in the middle of its reply. */
    DIE_HALF_WAY(""),
    /** It denies everything. */
    DENY("0 Permission denied"),
    /** Its reply says neither that it worked nor that it did not. */
    WRONG_ANSWER("hello");

    private final @Nullable String reply;

    Fault(@Nullable String reply) {
        this.reply = reply;
    }

    /** The reply; null: a host's own. The request is not carried out then. */
    byte @Nullable [] replaces() {
        return reply == null ? null : reply.getBytes(StandardCharsets.UTF_8);
    }
}
