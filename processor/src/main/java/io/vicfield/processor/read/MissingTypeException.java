package io.vicfield.processor.read;

/** A type that is not there yet: another processor may make it in a later round. */
public final class MissingTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingTypeException(String type) {
        super(type);
    }
}
