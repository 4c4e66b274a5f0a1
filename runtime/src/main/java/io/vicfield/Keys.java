package io.vicfield;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads the scopes of complete keys, and builds the parts of a key.
 *
 * @since 0.1
 */
public final class Keys {
    /** The start of every key that a guest can see. vSphere sets this rule. */
    public static final String GUESTINFO = "guestinfo.";

    private static final String SECRET = "secret";
    private static final String NON_PERSISTENT = "non-persistent";

    private Keys() {}

    /**
     * {@return the scopes that a key shows (wire-format, "Keys")} No key shows {@link Scope#VOLATILE}.
     *
     * @param key the key, with its header
     */
    public static Set<Scope> scopesOf(String key) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (!key.startsWith(GUESTINFO)) {
            scopes.add(Scope.HIDDEN);
        }
        scopes.add(key.indexOf('/') >= 0 ? Scope.READ_ONLY : Scope.READ_WRITE);
        if (hasSuffix(key, SECRET)) {
            scopes.add(Scope.SECRET);
        }
        if (hasSuffix(key, NON_PERSISTENT)) {
            scopes.add(Scope.NON_PERSISTENT);
        }
        return scopes;
    }

    /**
     * {@return the suffix of a key with these scopes, for example {@code @secret}; empty without any}
     *
     * @param secret whether the key is secret
     * @param nonPersistent whether the key is non-persistent
     */
    public static String suffix(boolean secret, boolean nonPersistent) {
        return (secret ? '@' + SECRET : "") + (nonPersistent ? '@' + NON_PERSISTENT : "");
    }

    /**
     * Inserts a prefix after the header of a key, with the separators of the key (wire-format, "Keys"). A hidden key has
     * no header and is returned unchanged.
     *
     * @param prefix for example {@code init}, which makes {@code guestinfo.vice./init/a} of {@code guestinfo.vice./a}
     * @param key the key, with its header
     * @return the key with the prefix
     */
    public static String inject(String prefix, String key) {
        int separator = separatorAt(key);
        if (prefix.isEmpty() || separator < 0) {
            return key;
        }
        boolean dots = key.charAt(separator) == '.';
        String rendered = dots ? prefix.replace('/', '.') : prefix.replace('.', '/');
        return key.substring(0, separator + 1) + rendered + key.substring(separator);
    }

    /**
     * Removes {@code guestinfo.<namespace>.} and the separator after it. A hidden key is returned unchanged.
     *
     * @param key the key, with its header
     * @return the key without its header
     */
    public static String withoutHeader(String key) {
        return key.substring(separatorAt(key) + 1);
    }

    /** Returns the index of the separator after {@code guestinfo.<namespace>.}; -1 if the key has no such header. */
    private static int separatorAt(String key) {
        if (!key.startsWith(GUESTINFO)) {
            return -1;
        }
        int separator = key.indexOf('.', GUESTINFO.length()) + 1;
        boolean found = separator > 0 && separator < key.length() && "./".indexOf(key.charAt(separator)) >= 0;
        return found ? separator : -1;
    }

    private static boolean hasSuffix(String key, String suffix) {
        int at = key.indexOf('@');
        return at >= 0 && Arrays.asList(key.substring(at + 1).split("@")).contains(suffix);
    }
}
