package io.vicfield.processor.read;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.Set;

/** Keys that do not depend on the place of their record: exact keys, and former keys with a header. */
public final class WholeKeys {
    private WholeKeys() {}

    /** Whether a key has the header of keys that a guest sees. */
    public static boolean hasHeader(String key) {
        return key.startsWith(Keys.GUESTINFO);
    }

    /** The scope that a whole key shows. */
    public static Scope scope(String key) {
        Set<Scope> shown = Keys.scopesOf(key);
        if (shown.contains(Scope.HIDDEN)) {
            return Scope.HIDDEN;
        }
        return shown.contains(Scope.READ_ONLY) ? Scope.READ_ONLY : Scope.READ_WRITE;
    }
}
