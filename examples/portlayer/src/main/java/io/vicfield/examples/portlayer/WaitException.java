package io.vicfield.examples.portlayer;

/** Reports that an awaited value did not arrive in time, or cannot arrive because the VM does not run. */
public final class WaitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which VM it is, and what was waited for. */
    public WaitException(String message) {
        super(message);
    }

    /** The same, and why. */
    public WaitException(String message, Throwable cause) {
        super(message, cause);
    }
}
