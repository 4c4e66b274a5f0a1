package io.vicfield.text;

/** Whole numbers as Go's {@code strconv.ParseInt(s, 10, 64)} reads them (wire-format, "Values"). */
public final class Integers {
    private Integers() {}

    /**
     * Whether {@link Long#parseLong(String)} gives what Go gives: an optional sign, ASCII digits, no overflow. Java alone
     * would take the digits of other scripts too.
     */
    public static boolean readable(String text) {
        int length = text.length();
        int start = length > 0 && isSign(text.charAt(0)) ? 1 : 0;
        // Counted downwards, because the range below zero is the larger one.
        long value = 0;
        for (int i = start; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value < Long.MIN_VALUE / 10) {
                return false;
            }
            value = value * 10 - digit;
            if (value > 0) {
                return false;
            }
        }
        return length > start && (value != Long.MIN_VALUE || text.charAt(0) == '-');
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }
}
