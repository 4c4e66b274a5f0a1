package io.vicfield.guestinfo;

import org.jspecify.annotations.Nullable;

/** A request to the host that did not work. It names the key, what went wrong and what to do, and never a value. */
public final class GuestRpcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The tool or library is not there, or may not be used. */
        NOT_AVAILABLE("install open-vm-tools or use another GuestRpc"),
        /** There is no VMware host to ask. */
        NOT_IN_A_VM("run this in the guest of a VMware VM"),
        /** The host refuses the request. */
        DENIED("with secure RPC only root's vmtoolsd --cmd is let through, and keys with a slash are the host's"),
        /** The request has more bytes than the host takes. */
        TOO_LARGE("shorten the value or split it over several keys"),
        /** The key or value cannot be carried as it is. */
        UNSENDABLE("change the key or value"),
        /** No answer in time; what was to be set may have arrived all the same. */
        TIMED_OUT("read the key to see where it stands, and try again"),
        /** Anything else. */
        FAILED("try vmware-rpctool by hand");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** What to do about it. */
        public String advice() {
            return advice;
        }
    }

    private final Kind kind;
    private final String key;
    private final String reason;

    /**
     * For a request about a key.
     *
     * @param key on the wire; empty if the request was about none
     * @param reason what went wrong, without a value
     */
    public GuestRpcException(Kind kind, String key, String reason) {
        super((key.isEmpty() ? "" : key + ": ") + reason + " (" + kind + "); " + kind.advice());
        this.kind = kind;
        this.key = key;
        this.reason = reason;
    }

    GuestRpcException(Kind kind, String key, String reason, @Nullable Throwable cause) {
        this(kind, key, reason);
        initCause(cause);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The key on the wire; empty if the request was about none. */
    public String key() {
        return key;
    }

    /** What went wrong, without key and advice. */
    public String reason() {
        return reason;
    }
}
