package io.vicfield.examples.inspect.manifest;

/** Replaces the escapes of a manifest's line, which are those of Java. */
final class Escapes {
    private static final int DIGITS = 4;

    private Escapes() {}

    /** @throws IllegalArgumentException if an escape is invalid */
    static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                text.append(line.charAt(i));
            } else if (line.startsWith("\\u", i) && line.length() >= i + 2 + DIGITS) {
                text.append((char) Integer.parseInt(line.substring(i + 2, i + 2 + DIGITS), 16));
                i += 1 + DIGITS;
            } else {
                i++;
                text.append(plain(i < line.length() ? line.charAt(i) : '\0'));
            }
        }
        return text.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 's' -> ' ';
            default -> throw new IllegalArgumentException("no escape");
        };
    }
}
