package io.vicfield.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Points in time in Go's layout {@code 2006-01-02 15:04:05.999999999 -0700 MST}, as its {@code time.Time.String} writes
 * them (wire-format, "Values").
 */
public final class Times {
    /** Go's zero time, {@code 0001-01-01 00:00:00 +0000 UTC}. */
    public static final Instant ZERO = Instant.ofEpochSecond(-62_135_596_800L);

    /** {@link #ZERO} with an offset. */
    public static final OffsetDateTime ZERO_OFFSET = ZERO.atOffset(ZoneOffset.UTC);

    /** The first and last second of the years 0 to 9999. */
    private static final long FIRST = -62_167_219_200L;

    private static final long LAST = 253_402_300_799L;
    private static final String YEARS = "a time must lie within the years 0 to 9999";

    private Times() {}

    /**
     * In UTC: {@code 2009-11-10 23:00:00.5 +0000 UTC}.
     *
     * @throws IllegalArgumentException outside the years 0 to 9999
     */
    public static String format(Instant time) {
        // Before the conversion, which fails for the first and last of instants.
        if (time.getEpochSecond() < FIRST || time.getEpochSecond() > LAST) {
            throw new IllegalArgumentException(YEARS);
        }
        return format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * With its offset, which stands for the zone's name too unless it is 0: {@code 2009-11-10 23:00:00 +0100 +0100}.
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
     * Reads a time. The offset counts and the zone's name is ignored, but must be there; the {@code  m=+0.5} of a Go
     * program's own clock may follow. An offset beyond 18 hours, which Java does not have, gives the same time in UTC.
     *
     * @throws IllegalArgumentException for any other text, and for a month, day, hour, minute or second out of range
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

    /** Nanoseconds without trailing zeros. */
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
