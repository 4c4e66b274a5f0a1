package io.vicfield.text;

import java.util.Base64;

/** Formats and parses bytes as Go's {@code base64.StdEncoding} does (wire-format, "Values"). */
public final class Base64Text {
    private static final String PROBLEM = "not base64: expected padded groups of four characters from A-Z a-z 0-9 + /";

    private Base64Text() {}

    /** Formats bytes as base64 with padding. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Parses base64 with padding. Line ends anywhere are ignored, and so are surplus bits of the last digit.
     *
     * @throws IllegalArgumentException if the string is not base64; the message does not quote it
     */
    public static byte[] decode(String text) {
        String digits = text.replace("\n", "").replace("\r", "");
        // Java's decoder accepts missing padding, Go's does not.
        if (digits.length() % 4 != 0) {
            throw new IllegalArgumentException(PROBLEM);
        }
        try {
            return Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            // The cause is left out, because it quotes a character, and the value may be a secret.
            throw new IllegalArgumentException(PROBLEM);
        }
    }
}
