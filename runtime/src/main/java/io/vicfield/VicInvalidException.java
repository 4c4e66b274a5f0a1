package io.vicfield;

/**
 * Reports values that a record's constructor or a {@link VicConverter} does not accept. The message is shown even if the
 * record has secret or sensitive components, so it must not contain their values.
 *
 * <p>Problems show the message of any other exception only if nothing in the record or value is secret or sensitive, because
 * the message may quote it.
 *
 * @since 0.1
 */
public class VicInvalidException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and how to fix it, without secret or sensitive values
     */
    public VicInvalidException(String message) {
        super(message);
    }

    /**
     * Creates an exception with its cause. Problems never show the message of the cause.
     *
     * @param message what is wrong and how to fix it, without secret or sensitive values
     * @param cause the exception that led to this one
     */
    public VicInvalidException(String message, Throwable cause) {
        super(message, cause);
    }
}
