package io.vicfield.processor.report;

import java.util.stream.Collectors;

/** Formats strings as Java code, so that users can copy it from a message. */
public final class JavaLiteral {
    private JavaLiteral() {}

    /** The string literal, with its quotes. */
    public static String of(String text) {
        return text.chars().mapToObj(c -> escape((char) c)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
