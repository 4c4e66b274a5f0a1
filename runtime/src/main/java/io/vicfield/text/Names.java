package io.vicfield.text;

import java.util.Comparator;

/** Splits and sorts lists of names, which are stored as one value, joined by {@code |} (wire-format, "Values"). */
public final class Names {
    /**
     * Go's order of strings: by UTF-8 bytes, which is the order of code points. Java's own order differs: it sorts
     * surrogates before U+E000.
     */
    public static final Comparator<String> BYTE_ORDER = Names::compare;

    private static final char SEPARATOR = '|';

    private Names() {}

    /** Splits a value at each separator. Pieces may be empty: {@code ""} gives one empty piece. */
    public static String[] split(String text) {
        return split(text, count(text));
    }

    /**
     * Splits a value at each separator, in one pass if the number of pieces is as expected.
     *
     * @param expected the expected number of pieces, at least 1; if it is wrong, the result is right and takes longer
     */
    public static String[] split(String text, int expected) {
        String[] pieces = new String[expected];
        int start = 0;
        for (int i = 0; i < expected - 1; i++) {
            int end = text.indexOf(SEPARATOR, start);
            if (end < 0) {
                return split(text);
            }
            pieces[i] = text.substring(start, end);
            start = end + 1;
        }
        if (text.indexOf(SEPARATOR, start) >= 0) {
            return split(text);
        }
        pieces[expected - 1] = text.substring(start);
        return pieces;
    }

    private static int count(String text) {
        int count = 1;
        for (int i = text.indexOf(SEPARATOR); i >= 0; i = text.indexOf(SEPARATOR, i + 1)) {
            count++;
        }
        return count;
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return left.length() - right.length();
    }

    /** Ranks surrogates last, because they stand for the largest code points. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
    }
}
