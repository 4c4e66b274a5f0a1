package io.vicfield.examples.console;

import org.jspecify.annotations.Nullable;

/** Formats strings for a terminal. */
public final class Cells {
    private static final String ELLIPSIS = "…";

    /** All characters before it take one column. Looking up the others takes most of the time of a long listing. */
    private static final int FIRST_COMBINING = 0x300;

    private Cells() {}

    /** Escapes characters that move the cursor, change the writing direction or start a new line. */
    public static String printable(String text) {
        if (isVisibleAscii(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, printable));
        return printable.toString();
    }

    /** A loop, because a stream per cell takes most of the time of a long listing. */
    private static boolean isVisibleAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Quotes a string, so that its end is visible. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns the number of columns that a string takes. */
    public static int width(String text) {
        return isVisibleAscii(text)
                ? text.length()
                : text.codePoints().map(Cells::width).sum();
    }

    /** Keeps only the beginning of a string that is wider than the given width. */
    public static String shortenedAtTheEnd(String text, int width) {
        return width(text) <= width ? text : head(text, width - 1) + ELLIPSIS;
    }

    /** Keeps only the beginning and the end of a string that is wider than the given width. */
    public static String shortenedInTheMiddle(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        // The end of a key tells apart the components of different entries.
        int tail = (width - 1) * 2 / 3;
        return head(text, width - 1 - tail) + ELLIPSIS + reverse(head(reverse(text), tail));
    }

    private static String head(String text, int width) {
        StringBuilder head = new StringBuilder();
        int room = width;
        for (int c : text.codePoints().toArray()) {
            room -= width(c);
            if (room < 0) {
                break;
            }
            head.appendCodePoint(c);
        }
        return head.toString();
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static void append(int c, StringBuilder to) {
        switch (c) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> {
                if (isInvisible(c)) {
                    to.append(String.format("\\u%04x", c));
                } else {
                    to.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Returns two columns for East Asian characters, and none for combining characters. */
    private static int width(int c) {
        if (c < FIRST_COMBINING) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c) || isWide(Character.UnicodeBlock.of(c)) || c >= 0x1F300 && c < 0x20000
                ? 2
                : 1;
    }

    private static boolean isWide(Character.@Nullable UnicodeBlock block) {
        return block == Character.UnicodeBlock.HIRAGANA
                || block == Character.UnicodeBlock.KATAKANA
                || block == Character.UnicodeBlock.HANGUL_SYLLABLES
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION;
    }
}
