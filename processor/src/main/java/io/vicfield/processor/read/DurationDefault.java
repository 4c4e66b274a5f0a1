package io.vicfield.processor.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts the default of a Duration, which is easier to read as {@code 60s} or {@code PT1M}, to nanoseconds. */
final class DurationDefault {
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|ms|s|m|h)");

    /** As Go prints and parses durations, and as java.time does. */
    private static final Pattern GO = Pattern.compile("-?(" + PART.pattern() + ")+");

    private DurationDefault() {}

    /** The encoded form of a default; a text that is not a duration stays as it is, and is reported later. */
    static String encode(String text) {
        try {
            if (GO.matcher(text).matches()) {
                return nanoseconds(text).toBigIntegerExact().toString();
            }
            return text.startsWith("P") || text.startsWith("-P")
                    ? Long.toString(Duration.parse(text).toNanos())
                    : text;
        } catch (ArithmeticException | DateTimeParseException e) {
            return text;
        }
    }

    private static BigDecimal nanoseconds(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            long unit = Objects.requireNonNull(NANOSECONDS.get(part.group(2)));
            sum = sum.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit)));
        }
        return text.startsWith("-") ? sum.negate() : sum;
    }
}
