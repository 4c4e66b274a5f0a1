package io.vicfield.keys;

import java.util.Arrays;

/** What stands behind the first {@code @} of a key. */
final class Suffix {
    private static final String SECRET = "secret";
    private static final String NON_PERSISTENT = "non-persistent";

    private Suffix() {}

    static boolean secret(String key) {
        return has(key, SECRET);
    }

    static boolean nonPersistent(String key) {
        return has(key, NON_PERSISTENT);
    }

    /** The key without its suffixes. */
    static String cut(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    static String of(boolean secret, boolean nonPersistent) {
        return (secret ? '@' + SECRET : "") + (nonPersistent ? '@' + NON_PERSISTENT : "");
    }

    private static boolean has(String key, String suffix) {
        int at = key.indexOf('@');
        return at >= 0 && Arrays.asList(key.substring(at + 1).split("@")).contains(suffix);
    }
}
