package io.vicfield.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A configuration for logs, a line per key; see {@link io.vicfield.VicCodec#describe}. */
final class Description {
    private static final String MASK = "********";

    /** A text is shown up to here. */
    private static final int SHOWN = 80;

    private Description() {}

    static <T> List<String> of(PlacedCodec<T> codec, T value) {
        Encoding out = new Encoding(16);
        List<String> lines = new ArrayList<>();
        try {
            codec.encode(value, out);
        } catch (RuntimeException e) {
            // Without its message: it comes from the record's own code, and may quote what is masked here.
            lines.add("! " + codec.place.path + ": the rest is missing, its record threw "
                    + e.getClass().getName());
        }
        out.listed(MASK, Description::quoted).forEach((key, text) -> lines.add(escaped(key) + " = " + text));
        out.problems.all().forEach(problem -> lines.add("! " + escaped(problem.toString())));
        Collections.sort(lines);
        return Collections.unmodifiableList(lines);
    }

    /** On one line, and nothing that a terminal obeys or that is not seen. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static String quoted(String text) {
        String head = escaped(head(text, SHOWN).replace("\\", "\\\\").replace("\"", "\\\""));
        return text.length() <= SHOWN ? '"' + head + '"' : '"' + head + "…\" (" + text.length() + " characters)";
    }

    /** The beginning, no character cut in two. */
    static String head(String text, int length) {
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
                if (seen(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(String.format("\\u%04x", c));
                }
            }
        }
    }

    private static boolean seen(int c) {
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
