package io.vicfield.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Formats and parses points in time in the layout of Go's {@code time.Time.String}, which is
 * {@code 2006-01-02 15:04:05.999999999 -0700 MST} (wire-format, "Values").
 */
public final class Times {
    /** Go's zero time, {@code 0001-01-01 00:00:00 +0000 UTC}. */
    public static final Instant ZERO = Instant.ofEpochSecond(-62_135_596_800L);

    /** {@link #ZERO} in UTC. */
    public static final OffsetDateTime ZERO_OFFSET = ZERO.atOffset(ZoneOffset.UTC);

    /** The first second of year 0. */
    private static final long FIRST = -62_167_219_200L;

    /** The last second of year 9999. */
    private static final long LAST = 253_402_300_799L;

    private static final String YEARS = "a time must lie within the years 0 to 9999";

    private Times() {}

    /**
     * Formats a time in UTC: {@code 2009-11-10 23:00:00.5 +0000 UTC}.
     *
     * @throws IllegalArgumentException outside the years 0 to 9999
     */
    public static String format(Instant time) {
        // Checked before the conversion, which fails for Instant.MIN and Instant.MAX.
        if (time.getEpochSecond() < FIRST || time.getEpochSecond() > LAST) {
            throw new IllegalArgumentException(YEARS);
        }
        return format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * Formats a time with its offset: {@code 2009-11-10 23:00:00 +0100 +0100}. The offset is repeated in place of the zone's
     * name; offset 0 has the name {@code UTC}.
     *
     * @throws IllegalArgumentException outside the years 0 to 9999, or if the offset has seconds
     */
    public static String format(OffsetDateTime time) {
        LocalDateTime local = time.toLocalDateTime();
        if (local.getYear() < 0 || local.getYear() > 9999) {
            throw new IllegalArgumentException(YEARS);
        }
        StringBuilder text = new StringBuilder(40);
        date(text, local);
        fraction(text, local.getNano());
        zone(text, time.getOffset().getTotalSeconds());
        return text.toString();
    }

    /**
     * Parses a time. The zone's name is required, but only the offset counts. A reading of Go's monotonic clock,
     * {@code  m=+0.5}, may follow.
     *
     * @return the time with its offset; in UTC if the offset exceeds 18 hours, because Java has no such offset
     * @throws IllegalArgumentException for any other string, and for a month, day, hour, minute or second out of range
     */
    public static OffsetDateTime parse(String text) {
        return new TimeParser(text).parse();
    }

    private static void date(StringBuilder text, LocalDateTime time) {
        pad(text, time.getYear() / 100);
        pad(text, time.getYear() % 100);
        pad(text.append('-'), time.getMonthValue());
        pad(text.append('-'), time.getDayOfMonth());
        pad(text.append(' '), time.getHour());
        pad(text.append(':'), time.getMinute());
        pad(text.append(':'), time.getSecond());
    }

    /** Appends nanoseconds as a fraction without trailing zeros. */
    private static void fraction(StringBuilder text, int nanos) {
        int rest = nanos;
        if (rest > 0) {
            text.append('.');
        }
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static void zone(StringBuilder text, int seconds) {
        if (seconds == 0) {
            text.append(" +0000 UTC");
            return;
        }
        if (seconds % 60 != 0) {
            throw new IllegalArgumentException("a time's offset must be whole minutes");
        }
        offset(text.append(' '), seconds);
        offset(text.append(' '), seconds);
    }

    private static void offset(StringBuilder text, int seconds) {
        int minutes = Math.abs(seconds) / 60;
        pad(text.append(seconds < 0 ? '-' : '+'), minutes / 60);
        pad(text, minutes % 60);
    }

    private static void pad(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
