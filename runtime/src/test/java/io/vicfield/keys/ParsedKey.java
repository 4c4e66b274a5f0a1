package io.vicfield.keys;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.Set;

/** Converts a complete key to a key of the key algebra. */
final class ParsedKey {
    private static final String HEADER = Keys.GUESTINFO + "vice.";

    private ParsedKey() {}

    static WireKey of(String key) {
        int at = key.indexOf('@');
        String text = at < 0 ? key : key.substring(0, at);
        Set<Scope> scopes = Keys.scopesOf(key);
        boolean hidden = scopes.contains(Scope.HIDDEN);
        KeyForm shown = scopes.contains(Scope.READ_ONLY) ? KeyForm.READ_ONLY : KeyForm.READ_WRITE;
        return new WireKey(
                HEADER,
                EntryForm.ROOT,
                hidden ? KeyForm.HIDDEN : shown,
                hidden ? text : text.substring(Math.min(text.length(), HEADER.length() + 1)),
                scopes.contains(Scope.SECRET),
                scopes.contains(Scope.NON_PERSISTENT));
    }
}
