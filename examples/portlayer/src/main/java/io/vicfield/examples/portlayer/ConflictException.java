package io.vicfield.examples.portlayer;

/** Reports that another program changed the VM or its power state after the snapshot. Read the VM again. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the VM. */
    public ConflictException(String message) {
        super(message);
    }

    /** Creates an exception with a message that names the VM, and the server's answer. */
    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
