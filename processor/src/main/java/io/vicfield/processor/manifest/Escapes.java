package io.vicfield.processor.manifest;

/** Escapes strings as Java does, so that they stay on one line and keep their spaces. */
final class Escapes {
    private Escapes() {}

    static String escape(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean edge = i == 0 || i == text.length() - 1;
            line.append(edge && text.charAt(i) == ' ' ? "\\s" : escape(text.charAt(i)));
        }
        return line.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> breaksLine(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    /** Whether editors and diffs break the line at this character. */
    private static boolean breaksLine(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /**
     * Replaces the escapes of a line by their characters.
     *
     * @throws IllegalArgumentException if an escape is invalid
     */
    static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                text.append(line.charAt(i));
            } else if (line.startsWith("\\u", i)) {
                text.append(unicode(line, i + 2));
                i += 5;
            } else {
                i++;
                text.append(unescape(i < line.length() ? line.charAt(i) : '\0'));
            }
        }
        return text.toString();
    }

    private static char unicode(String line, int at) {
        if (at + 4 > line.length()) {
            throw new IllegalArgumentException("no escape");
        }
        return (char) Integer.parseInt(line.substring(at, at + 4), 16);
    }

    private static char unescape(char c) {
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
