package io.vicfield.examples.tether.session;

/** Reports that a session's process cannot be started; the message becomes the session's {@code started}. */
public final class LaunchException extends Exception {
    private static final long serialVersionUID = 1;

    LaunchException(String message) {
        super(message);
    }
}
