package io.vicfield.examples.model;

import java.net.URI;
import java.util.HexFormat;

/** Formats byte arrays and secret values for {@code toString}. */
final class Shown {
    /**
     * The maximum number of bytes to show. It fits a mask, a nonce or a digest; a certificate is of no use in a log.
     */
    private static final int WHOLE = 32;

    private Shown() {}

    /** Formats bytes in hexadecimal. For a long array, shows only the number of bytes. */
    static String bytes(byte[] bytes) {
        return bytes.length <= WHOLE ? HexFormat.of().formatHex(bytes) : bytes.length + " bytes";
    }

    /**
     * Removes the parts of a URI that may contain a password: user information, the query, and the whole of an opaque
     * URI.
     */
    static String uri(URI uri) {
        if (uri.isOpaque()) {
            return uri.getScheme() + ":…";
        }
        return uri.toString().replaceFirst("[?#].*", "?…").replaceFirst("//[^/]*@", "//");
    }

    /** Shows only whether a secret is set. */
    static String secret(boolean set) {
        return set ? "(not shown)" : "";
    }
}
