package io.vicfield.text;

/** Makes strings safe to print in a log, a message or a terminal. */
public final class Printable {
    private Printable() {}

    /** Escapes line ends, control characters and invisible characters, so that the string fits on one line. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    /**
     * Escapes the start of a string, and adds {@code …} if it is longer.
     *
     * @param length the maximum number of characters that are shown, more than 0
     */
    public static String cut(String text, int length) {
        return text.length() <= length ? escape(text) : escape(start(text, length)) + '…';
    }

    /**
     * Returns the first characters of a string, without splitting a surrogate pair.
     *
     * @param length the maximum length of the result, more than 0
     */
    public static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static void escape(int c, StringBuilder escaped) {
        switch (c) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (isVisible(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(String.format("\\u%04x", c));
                }
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
