package io.vicfield.examples.tether;

/** Reports that a tether cannot continue; the caller should power off its VM. */
public final class TetherException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TetherException(String message) {
        super(message);
    }
}
