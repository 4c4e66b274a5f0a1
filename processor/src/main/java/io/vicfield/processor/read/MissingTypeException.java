package io.vicfield.processor.read;

/** Signals a type that does not exist. Another processor may generate it in a later round. */
public final class MissingTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingTypeException(String type) {
        super(type);
    }
}
