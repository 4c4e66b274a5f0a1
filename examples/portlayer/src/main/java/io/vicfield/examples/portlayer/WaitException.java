package io.vicfield.examples.portlayer;

/** Reports that an awaited value did not arrive in time, or cannot arrive because the VM does not run. */
public final class WaitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the VM and the awaited condition. */
    public WaitException(String message) {
        super(message);
    }

    /** Creates an exception with a message and its cause. */
    public WaitException(String message, Throwable cause) {
        super(message, cause);
    }
}
