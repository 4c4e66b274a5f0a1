package io.vicfield.examples.inspect.change;

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
        T value = stored.isEmpty() ? type.zero() : type.read(stored);
        if (stored.isEmpty() && !type.type().equals("string")) {
            throw new IllegalArgumentException("is empty");
        }
        return type.write(value);
    }

    private static String stored(String type, String text) {
        return switch (type) {
            case "ip" ->
                readable(
                        text,
                        ip -> Base64.getEncoder()
                                .encodeToString(IpAddress.parse(ip).bytes()));
            case "duration" ->
                readable(text, time -> Long.toString(Duration.parse(time).toNanos()));
            case "time" -> readable(text, time -> Times.format(OffsetDateTime.parse(time)));
            default -> text;
        };
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
