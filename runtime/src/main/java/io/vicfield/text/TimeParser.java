package io.vicfield.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Parses one time as Go's {@code time.Parse} does. Several spaces may stand for one, an hour may have one digit, and a comma
 * may begin the fraction. Digits after the ninth of the fraction are ignored.
 */
final class TimeParser {
    private static final int MAX_OFFSET = ZoneOffset.MAX.getTotalSeconds();

    private final String text;
    private int at;

    TimeParser(String text) {
        this.text = text;
    }

    OffsetDateTime parse() {
        LocalDateTime local = local();
        spaces();
        int offset = offset();
        spaces();
        name();
        clock();
        require(at == text.length(), "nothing may follow the zone's name");
        // Java has no such offset, but the point in time is valid.
        return Math.abs(offset) <= MAX_OFFSET
                ? local.atOffset(ZoneOffset.ofTotalSeconds(offset))
                : local.minusSeconds(offset).atOffset(ZoneOffset.UTC);
    }

    private LocalDateTime local() {
        int year = two("year", 0, 99) * 100 + two("year", 0, 99);
        int month = after('-', "month", 1, 12);
        int day = after('-', "day", 1, 31);
        spaces();
        int hour = isDigit(at + 1) ? two("hour", 0, 23) : digit("hour");
        int minute = after(':', "minute", 0, 59);
        int second = after(':', "second", 0, 59);
        int nanos = fraction();
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second, nanos);
        } catch (DateTimeException e) {
            // The cause is left out, because it quotes the date, and the value may be a secret.
            throw problem("the month does not have this day");
        }
    }

    private int fraction() {
        if (!is('.') && !is(',') || !isDigit(at + 1)) {
            return 0;
        }
        at++;
        int nanos = 0;
        for (int unit = 100_000_000; isDigit(at); unit /= 10) {
            nanos += digit("fraction") * unit;
        }
        return nanos;
    }

    private int offset() {
        require(is('+') || is('-'), "the offset must be as in +0100");
        int sign = text.charAt(at++) == '-' ? -1 : 1;
        // Go accepts 24 hours and 60 minutes too.
        int hours = two("offset's hours", 0, 24);
        int minutes = two("offset's minutes", 0, 60);
        return sign * (hours * 60 + minutes) * 60;
    }

    private void name() {
        int start = at;
        while (at < text.length() && !is(' ')) {
            at++;
        }
        require(at > start, "the zone's name must follow the offset");
    }

    /** Skips the reading of the monotonic clock, {@code  m=+0.000000001}, which Go appends to times of its own process. */
    private void clock() {
        if (!text.startsWith(" m=+", at) && !text.startsWith(" m=-", at)) {
            return;
        }
        at += " m=+".length();
        digits();
        if (is('.')) {
            at++;
            digits();
        }
    }

    private void digits() {
        do {
            digit("reading of the clock");
        } while (isDigit(at));
    }

    private void spaces() {
        require(is(' '), "spaces must separate date, time, offset and zone");
        while (is(' ')) {
            at++;
        }
    }

    private int after(char separator, String what, int min, int max) {
        require(is(separator), "the date must be as in 2009-11-10, the time as in 23:00:00");
        at++;
        return two(what, min, max);
    }

    private int two(String what, int min, int max) {
        int value = digit(what) * 10 + digit(what);
        if (value < min || value > max) {
            throw problem("the " + what + " must be " + min + " to " + max);
        }
        return value;
    }

    private int digit(String what) {
        if (!isDigit(at)) {
            throw problem("the " + what + " must be digits");
        }
        return text.charAt(at++) - '0';
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw problem(problem);
        }
    }

    private static IllegalArgumentException problem(String problem) {
        return new IllegalArgumentException("not a time such as 2009-11-10 23:00:00 +0000 UTC: " + problem);
    }
}
