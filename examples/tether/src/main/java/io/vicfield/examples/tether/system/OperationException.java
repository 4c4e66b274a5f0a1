package io.vicfield.examples.tether.system;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reports that the machine cannot be set up as it is configured. */
public final class OperationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with a message that says what went wrong. */
    public OperationException(String message) {
        super(message);
    }

    OperationException(String message, @Nullable IOException cause) {
        super(cause == null ? message : message + ": " + cause.getMessage(), cause);
    }
}
