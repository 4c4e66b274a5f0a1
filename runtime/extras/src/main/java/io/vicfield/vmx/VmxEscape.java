package io.vicfield.vmx;

import java.util.HexFormat;

/**
 * Escapes the bytes of values between quotation marks. An escape is a bar and two hex digits. It replaces quotation
 * marks, bars, 0x7F and control characters except TAB (DictLL_MarshalLine, Escape_Undo of open-vm-tools). Strings of
 * bytes contain one char for each byte, as in ISO 8859-1.
 */
final class VmxEscape {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private VmxEscape() {}

    static String escape(String bytes) {
        StringBuilder escaped = new StringBuilder(bytes.length() + 8);
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (stands(c)) {
                escaped.append(c);
            } else {
                escaped.append('|').append(HEX.toHexDigits((byte) c));
            }
        }
        return escaped.toString();
    }

    /**
     * Accepts hex digits in upper and lower case. If two digits do not follow a bar, the bar and the examined
     * characters stay unchanged.
     */
    static String unescape(String escaped) {
        return escaped.indexOf('|') < 0 ? escaped : replaceEscapes(escaped);
    }

    private static String replaceEscapes(String escaped) {
        StringBuilder bytes = new StringBuilder(escaped.length());
        int from = 0;
        for (int bar = escaped.indexOf('|'); bar >= 0; bar = escaped.indexOf('|', from)) {
            int digits = digits(escaped, bar + 1);
            bytes.append(escaped, from, bar);
            // Like VMware, this skips the character that is not a digit: in ||41, the second bar does not start an
            // escape.
            from = Math.min(escaped.length(), bar + 1 + Math.min(2, digits + 1));
            if (digits == 2) {
                bytes.append((char) HexFormat.fromHexDigits(escaped, bar + 1, bar + 3));
            } else {
                bytes.append(escaped, bar, from);
            }
        }
        return bytes.append(escaped, from, escaped.length()).toString();
    }

    private static boolean stands(char c) {
        return c == '\t' || c >= ' ' && c != '"' && c != '|' && c != 0x7F;
    }

    /** Returns the number of hex digits directly after a bar, at most two. */
    private static int digits(String text, int at) {
        int end = Math.min(text.length(), at + 2);
        int next = at;
        while (next < end && HexFormat.isHexDigit(text.charAt(next))) {
            next++;
        }
        return next - at;
    }
}
