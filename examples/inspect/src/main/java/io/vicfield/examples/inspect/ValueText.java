package io.vicfield.examples.inspect;

import io.vicfield.codec.Scalar;
import io.vicfield.net.IpAddress;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stored text as people read the value.
 *
 * @param text of the value
 * @param literal whether the text is a number or a truth value in JSON too
 */
record ValueText(String text, boolean literal) {
    /** Of a text that was written as a value of this type. */
    static ValueText of(Scalar<?> type, String stored) {
        Object value = stored.isEmpty() ? type.zero() : type.read(stored);
        return new ValueText(text(value, stored), isLiteral(value));
    }

    private static boolean isFraction(@Nullable Object value) {
        return value instanceof Double || value instanceof Float;
    }

    private static boolean isLiteral(@Nullable Object value) {
        if (isFraction(value)) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        return value instanceof Boolean || value instanceof Number;
    }

    /** Whole numbers and bytes as they are stored, and so what only a converter knows. */
    private static String text(@Nullable Object value, String stored) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof InetAddress address) {
            return IpAddress.of(address).toString();
        }
        if (isFraction(value) && isLiteral(value)) {
            return fraction(((Number) value).doubleValue(), stored);
        }
        return hasTextForPeople(value) ? value.toString() : stored;
    }

    /** Without Go's exponent where that tells nothing; its digits are the fewest, Java's are not always. */
    private static String fraction(double value, String stored) {
        return value == 0 ? Double.toString(value) : new BigDecimal(stored).toString();
    }

    private static boolean hasTextForPeople(@Nullable Object value) {
        return value instanceof IpAddress
                || value instanceof Instant
                || value instanceof OffsetDateTime
                || value instanceof Duration;
    }
}
