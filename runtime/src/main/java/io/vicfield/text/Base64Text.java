package io.vicfield.text;

import java.util.Base64;

/** Bytes as Go's {@code base64.StdEncoding} writes and reads them (wire-format, "Values"). */
public final class Base64Text {
    private static final String PROBLEM = "not base64: padded groups of four from A-Z a-z 0-9 + / are";

    private Base64Text() {}

    /** Base64 with padding; empty for no bytes. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads padded base64; line ends anywhere are ignored, as are the surplus bits of the last digit.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static byte[] decode(String text) {
        String digits = withoutLineEnds(text);
        // Java's decoder does without padding, Go's does not.
        if (digits.length() % 4 != 0) {
            throw new IllegalArgumentException(PROBLEM);
        }
        try {
            return Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            // Without the cause: it quotes a character of what may be a secret.
            throw new IllegalArgumentException(PROBLEM);
        }
    }

    private static String withoutLineEnds(String text) {
        boolean one = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return one ? text : text.replace("\n", "").replace("\r", "");
    }
}
