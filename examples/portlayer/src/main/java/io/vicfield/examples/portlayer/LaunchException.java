package io.vicfield.examples.portlayer;

/** The guest could not start a session or an exec. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The guest's own words are what it published under {@code started}. */
    LaunchException(String id, String words) {
        super(id + " was not started: " + words);
    }
}
