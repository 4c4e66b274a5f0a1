package io.vicfield.examples.inspect.view;

import io.vicfield.codec.Scalar;
import io.vicfield.net.IpAddress;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stored value as users read it.
 *
 * @param text the readable text
 * @param literal whether JSON also shows the text as a number or a truth value
 */
public record ValueText(String text, boolean literal) {
    /** Formats a stored value of this type. */
    public static ValueText of(Scalar<?> type, String stored) {
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

    /** Formats a value. Whole numbers and bytes stay as they are stored, and so do values of unknown converters. */
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

    /**
     * Formats a fraction, without Go's exponent if it is not needed. Go prints the fewest digits, which Java does not
     * always do.
     */
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
