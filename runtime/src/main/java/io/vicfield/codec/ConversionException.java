package io.vicfield.codec;

import io.vicfield.VicConverter;
import io.vicfield.VicInvalidException;

/** Reports that a converter throws an exception. */
final class ConversionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The class itself is not used, because a native image would then contain the parsers of all its types. */
    private static final String TEXT_CONVERTER = "io.vicfield.convert.TextConverter";

    private final String converter;
    private final String reason;

    ConversionException(VicConverter<?, ?> converter, RuntimeException cause) {
        super(cause);
        this.converter = nameOf(converter);
        this.reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** The name of the converted type for a {@code TextConverter}, and the name of the class for other converters. */
    private static String nameOf(VicConverter<?, ?> converter) {
        Class<?> type = converter.getClass();
        return type.getName().equals(TEXT_CONVERTER) ? converter.toString() : type.getSimpleName();
    }

    @Override
    public String getMessage() {
        return message("it", false);
    }

    /** Names the value that the converter does not accept. If the value is masked, a reason that may quote it is left out. */
    String message(String value, boolean masked) {
        return converter + " refuses " + value + (masked && !isSafe(this) ? "" : ": " + reason);
    }

    /** Whether the message may be shown although the value, or a value in the same record, is masked. */
    static boolean isSafe(RuntimeException e) {
        return e instanceof ConversionException && e.getCause() instanceof VicInvalidException;
    }
}
