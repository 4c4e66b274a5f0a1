package io.vicfield.examples.benchmarks.vmx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Escapes the values of a .vmx file: a bar and two hex digits stand for a byte. */
final class Escapes {
    private Escapes() {}

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == '"' || c == '|' || c == 0x7F) {
                escaped.append('|').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(String escaped) {
        return escaped.indexOf('|') < 0 ? escaped : unescapeBytes(escaped.getBytes(StandardCharsets.UTF_8));
    }

    private static String unescapeBytes(byte[] escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length);
        for (int i = 0; i < escaped.length; i++) {
            if (isEscape(escaped, i)) {
                bytes.write(HexFormat.fromHexDigit(escaped[i + 1]) << 4 | HexFormat.fromHexDigit(escaped[i + 2]));
                i += 2;
            } else {
                bytes.write(escaped[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] text, int at) {
        return text[at] == '|'
                && at + 2 < text.length
                && HexFormat.isHexDigit(text[at + 1])
                && HexFormat.isHexDigit(text[at + 2]);
    }
}
