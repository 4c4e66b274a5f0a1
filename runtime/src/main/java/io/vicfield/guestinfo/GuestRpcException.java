package io.vicfield.guestinfo;

import io.vicfield.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Reports a failed request to the host. The message names the key, what went wrong and what to do, but never a value.
 *
 * @since 0.1
 */
public final class GuestRpcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The tool or library is missing, or may not be used. */
        NOT_AVAILABLE("install open-vm-tools or use another GuestRpc"),
        /** This machine is not a VM on a VMware host. */
        NOT_IN_A_VM("run this in the guest of a VMware VM"),
        /** The host refuses the request. */
        DENIED(
                "with secure RPC, only root's vmtoolsd --cmd may send requests; only the host may write keys with a slash"),
        /** The request has more bytes than the host accepts. */
        TOO_LARGE("shorten the value or split it over several keys"),
        /** The host would not receive the key or value unchanged. */
        UNSENDABLE("change the key or value"),
        /** The host did not answer in time. A value that was to be set may have been set. */
        TIMED_OUT("read the key to see whether it was set, and try again"),
        /** The request failed for any other reason. */
        FAILED("try vmware-rpctool on the command line");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** {@return what to do about the failure} */
        public String advice() {
            return advice;
        }
    }

    /** The kind of failure. */
    private final Kind kind;
    /** The key. */
    private final String key;
    /** What went wrong. */
    private final String reason;

    /**
     * Creates an exception about a request.
     *
     * @param kind the kind of failure
     * @param key the key of the request; empty if it had none
     * @param reason what went wrong, without a value
     */
    public GuestRpcException(Kind kind, String key, String reason) {
        super(Printable.escape((key.isEmpty() ? "" : key + ": ") + reason) + " (" + kind + "); " + kind.advice());
        this.kind = kind;
        this.key = key;
        this.reason = reason;
    }

    GuestRpcException(Kind kind, String key, String reason, @Nullable Throwable cause) {
        this(kind, key, reason);
        initCause(cause);
    }

    /** {@return the kind of failure} */
    public Kind kind() {
        return kind;
    }

    /** {@return the key of the request; empty if it had none} */
    public String key() {
        return key;
    }

    /** {@return what went wrong, without key and advice} */
    public String reason() {
        return reason;
    }
}
