package io.vicfield.processor.write;

/** A string as Java source has it, whatever the encoding of sources is. */
final class StringLiteral {
    private StringLiteral() {}

    static void append(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            append(string.charAt(i), text);
        }
        text.append('"');
    }

    private static void append(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < ' ' || c > '~') {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
