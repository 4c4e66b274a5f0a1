package io.vicfield;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a finished key says by itself. */
public final class Keys {
    /** A guest sees only keys that start with this; vSphere dictates it. */
    public static final String GUESTINFO = "guestinfo.";

    private static final String SECRET = "secret";
    private static final String NON_PERSISTENT = "non-persistent";

    private Keys() {}

    /** The scopes that a finished key shows (wire-format, "Scopes"). */
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

    /** The suffixes of a key with these scopes, for example {@code @secret}. */
    public static String suffix(boolean secret, boolean nonPersistent) {
        return (secret ? '@' + SECRET : "") + (nonPersistent ? '@' + NON_PERSISTENT : "");
    }

    /**
     * Inserts a prefix after the header of a key, with the separators of the key (wire-format, "Prefix"). Hidden keys are
     * not the guest's and stay as they are.
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

    /** What follows {@code guestinfo.<namespace>.} and its separator; a hidden key as it is. */
    public static String withoutHeader(String key) {
        return key.substring(separatorAt(key) + 1);
    }

    /** Where the separator after {@code guestinfo.<namespace>.} is; negative if the key has no such header. */
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
