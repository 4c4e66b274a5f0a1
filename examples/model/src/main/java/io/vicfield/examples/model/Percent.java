package io.vicfield.examples.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/** Percent-encodes parts of a URL. Each part escapes the same characters as in Go. */
final class Percent {
    private static final String UNRESERVED = "-_.~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Percent() {}

    static String encodePath(String path) {
        return encode(path, "$&+,/:;=@");
    }

    static String encodeFragment(String fragment) {
        return encode(fragment, "$&+,/:;=?@");
    }

    /** Encodes a host. Also escapes the characters that Go leaves unescaped and {@link java.net.URI} rejects. */
    static String encodeHost(String host) {
        return encode(host, "!$&'()*+,;=:[]");
    }

    /** Encodes one of several parts that {@code &} separates. */
    static String encodePart(String part) {
        return encode(part, "/:");
    }

    /**
     * Encodes only characters outside ASCII. Unlike {@link java.net.URI#toASCIIString}, it does not normalize
     * characters.
     */
    static String encodeBeyondAscii(String text) {
        return encode(text, c -> c < 0x80);
    }

    /** Returns whether UTF-8 can encode the string. It cannot encode an unpaired surrogate. */
    static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Decodes escapes. A percent sign that does not start an escape stays unchanged. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                decoded.write(HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[at + 1])
                && HexFormat.isHexDigit(bytes[at + 2]);
    }

    private static String encode(String text, String allowed) {
        return encode(text, c -> isPlain(c) || allowed.indexOf(c) >= 0);
    }

    private static String encode(String text, IntPredicate stays) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (stays.test(b & 0xFF)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
