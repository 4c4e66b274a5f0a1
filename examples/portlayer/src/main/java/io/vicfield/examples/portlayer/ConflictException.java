package io.vicfield.examples.portlayer;

/** Somebody else changed the VM between its snapshot and the reconfiguration, or its power state. Read it again. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which VM it is. */
    public ConflictException(String message) {
        super(message);
    }

    /** Says which VM it is, and what was answered. */
    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
