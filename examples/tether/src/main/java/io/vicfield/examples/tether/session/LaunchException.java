package io.vicfield.examples.tether.session;

/** A session's process cannot be started; the message becomes its {@code started}. */
public final class LaunchException extends Exception {
    private static final long serialVersionUID = 1;

    LaunchException(String message) {
        super(message);
    }
}
