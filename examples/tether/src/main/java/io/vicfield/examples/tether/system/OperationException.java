package io.vicfield.examples.tether.system;

/** Reports that the machine cannot be set up as it is configured. */
public final class OperationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with a message that says what went wrong. */
    public OperationException(String message) {
        super(message);
    }

    /** Creates an exception with a message that says what could not be done; the cause's message follows it. */
    public OperationException(String message, Exception cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
