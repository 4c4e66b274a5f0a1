package io.vicfield.keys;

import io.vicfield.Scope;
import java.util.EnumSet;
import java.util.Set;

/** What can be said of a finished key by its text alone. */
public final class Keys {
    /** Dictated by vSphere: a guest sees only keys that start with it. */
    public static final String GUESTINFO = "guestinfo.";

    private Keys() {}

    /** The scopes that a finished key shows (wire-format, "Scopes"). */
    public static Set<Scope> scopesOf(String key) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (!key.startsWith(GUESTINFO)) {
            scopes.add(Scope.HIDDEN);
        }
        scopes.add(key.indexOf('/') >= 0 ? Scope.READ_ONLY : Scope.READ_WRITE);
        if (Suffix.secret(key)) {
            scopes.add(Scope.SECRET);
        }
        if (Suffix.nonPersistent(key)) {
            scopes.add(Scope.NON_PERSISTENT);
        }
        return scopes;
    }

    /**
     * Puts a prefix behind the header of a key, its separators rewritten to the key's (wire-format, "Prefix"). Hidden
     * keys are none of the guest's and come back as they are.
     */
    public static String inject(String prefix, String key) {
        int separator = separatorAt(key);
        if (prefix.isEmpty() || separator < 0) {
            return key;
        }
        KeyForm form = key.charAt(separator) == '.' ? KeyForm.READ_WRITE : KeyForm.READ_ONLY;
        return key.substring(0, separator + 1) + form.render(prefix) + key.substring(separator);
    }

    /** What follows {@code guestinfo.<namespace>.} and its separator; a hidden key as it is. */
    public static String withoutHeader(String key) {
        return key.substring(separatorAt(key) + 1);
    }

    /** Where the separator behind {@code guestinfo.<namespace>.} stands; negative if the key has no such header. */
    private static int separatorAt(String key) {
        if (!key.startsWith(GUESTINFO)) {
            return -1;
        }
        int separator = key.indexOf('.', GUESTINFO.length()) + 1;
        boolean found = separator > 0 && separator < key.length() && "./".indexOf(key.charAt(separator)) >= 0;
        return found ? separator : -1;
    }
}
