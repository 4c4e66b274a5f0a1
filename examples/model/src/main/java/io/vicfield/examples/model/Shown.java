package io.vicfield.examples.model;

import java.net.URI;
import java.util.HexFormat;

/** How records show byte arrays and what must not be shown. */
final class Shown {
    /** A mask, a nonce or a digest fits; a certificate does not help anybody in a log. */
    private static final int WHOLE = 32;

    private Shown() {}

    /** Bytes in hexadecimal, or how many if they are many. */
    static String bytes(byte[] bytes) {
        return bytes.length <= WHOLE ? HexFormat.of().formatHex(bytes) : bytes.length + " bytes";
    }

    /** A URI without what may be a password: user information, a query, and all of an opaque one. */
    static String uri(URI uri) {
        if (uri.isOpaque()) {
            return uri.getScheme() + ":…";
        }
        return uri.toString().replaceFirst("[?#].*", "?…").replaceFirst("//[^/]*@", "//");
    }

    /** A secret: only whether there is one. */
    static String secret(boolean set) {
        return set ? "(not shown)" : "";
    }
}
