package io.vicfield.examples.inspect.change;

import io.vicfield.VicInvalidException;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Scalar;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Encodes a value as the user writes it: as {@code vicx show} prints it, or as it is stored. */
final class ScalarInput {
    private static final String DURATION = "duration";
    private static final String STRING = "string";

    private ScalarInput() {}

    /**
     * Encodes a value of a type.
     *
     * @return the stored value; null if the value writes no key
     * @throws IllegalArgumentException if the text is not a value of the type
     */
    static <T> @Nullable String encode(Scalar<T> type, String text) {
        if (type instanceof EnumScalar<?> constants && constants.named(text) != null) {
            return constants.named(text);
        }
        String stored = stored(type.type(), text);
        if (stored.isEmpty()) {
            return empty(type);
        }
        return type.write(type.read(stored));
    }

    /** Only a string can be empty. An empty key decodes as the zero value of any other type, as a missing key does. */
    private static <T> String empty(Scalar<T> type) {
        String text = type.type().equals(STRING) ? type.write(type.zero()) : null;
        if (text == null) {
            throw new EmptyValue();
        }
        return text;
    }

    private static final class EmptyValue extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Returns why a text is not a value of a type.
     *
     * @param masked whether the message must not quote the value
     */
    static String refusal(Scalar<?> type, IllegalArgumentException e, boolean masked) {
        if (e instanceof EmptyValue) {
            return "the value is empty, which only a string can be; vicx rm deletes a value";
        }
        Throwable converter = e.getCause();
        if (converter != null && (!masked || converter instanceof VicInvalidException)) {
            return String.valueOf(e.getMessage());
        }
        return "the value is not " + type.type()
                + (type.type().equals(DURATION) ? ": write 90 seconds as PT1M30S" : "");
    }

    private static String stored(String type, String text) {
        return switch (type) {
            case "ip" ->
                readable(
                        text,
                        ip -> Base64.getEncoder()
                                .encodeToString(IpAddress.parse(ip).bytes()));
            case DURATION ->
                readable(
                        withUnit(text),
                        time -> Long.toString(Duration.parse(time).toNanos()));
            case "time" -> readable(text, time -> Times.format(OffsetDateTime.parse(time)));
            default -> text;
        };
    }

    /** Refuses a number without a unit: it is stored in nanoseconds, which few people mean. */
    private static String withUnit(String text) {
        if (text.matches("[+-]?[0-9]+") && !text.equals("0")) {
            throw new IllegalArgumentException("has no unit");
        }
        return text;
    }

    /** Converts the readable form; another form may be the stored one. */
    private static String readable(String text, UnaryOperator<String> conversion) {
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return text;
        }
    }
}
