package io.vicfield.codec;

import io.vicfield.VicConverter;
import io.vicfield.VicInvalidException;
import io.vicfield.convert.TextConverter;

/** Reports that a converter throws an exception. */
final class ConversionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String converter;
    private final String reason;

    ConversionException(VicConverter<?, ?> converter, RuntimeException cause) {
        super(cause);
        this.converter = converter instanceof TextConverter<?> text
                ? text.toString()
                : converter.getClass().getSimpleName();
        this.reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public String getMessage() {
        return message("it");
    }

    /** Names the value that the converter does not accept. */
    String message(String value) {
        return converter + " refuses " + value + ": " + reason;
    }

    /** Whether the message may be shown although the value, or a value in the same record, is masked. */
    static boolean isSafe(RuntimeException e) {
        return e instanceof ConversionException && e.getCause() instanceof VicInvalidException;
    }
}
