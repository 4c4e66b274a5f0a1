package io.vicfield.vmx;

import java.util.HexFormat;

/**
 * Bytes of values as they stand between quotation marks: quotation mark, bar, 0x7F and control characters except TAB are a
 * bar and two hex digits (DictLL_MarshalLine, Escape_Undo of open-vm-tools). Bytes are the chars of ISO 8859-1.
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

    /** Digits of either case are read; a bar without two of them stays, with the characters that were looked at. */
    static String unescape(String escaped) {
        StringBuilder bytes = new StringBuilder(escaped.length());
        int from = 0;
        for (int bar = escaped.indexOf('|'); bar >= 0; bar = escaped.indexOf('|', from)) {
            int digits = digits(escaped, bar + 1);
            bytes.append(escaped, from, bar);
            // VMware skips a character that is not a digit: in ||41 the second bar starts no escape.
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

    /** How many of the two characters behind a bar are hex digits, counted up to the first that is none. */
    private static int digits(String text, int at) {
        int end = Math.min(text.length(), at + 2);
        int next = at;
        while (next < end && HexFormat.isHexDigit(text.charAt(next))) {
            next++;
        }
        return next - at;
    }
}
