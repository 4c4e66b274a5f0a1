package io.vicfield.examples.portlayer;

/** Reports that the guest could not start a session or an exec. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with the message that the guest published under {@code started}. */
    LaunchException(String id, String words) {
        super(id + " was not started: " + words);
    }
}
