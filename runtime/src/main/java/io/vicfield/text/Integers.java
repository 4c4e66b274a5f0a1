package io.vicfield.text;

/** Checks whole numbers as Go's {@code strconv.ParseInt(s, 10, 64)} does (wire-format, "Values"). */
public final class Integers {
    private Integers() {}

    /**
     * Returns whether Go parses the string: an optional sign, ASCII digits, no overflow. {@link Long#parseLong(String)} then
     * gives the same number; without this check it would also accept the digits of other scripts.
     */
    public static boolean readable(String text) {
        int length = text.length();
        int start = length > 0 && isSign(text.charAt(0)) ? 1 : 0;
        // The value is kept negative, because Long.MIN_VALUE has no positive counterpart.
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
