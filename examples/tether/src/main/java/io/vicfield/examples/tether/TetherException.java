package io.vicfield.examples.tether;

/** A tether cannot go on; its VM is to be powered off. */
public final class TetherException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TetherException(String message) {
        super(message);
    }
}
