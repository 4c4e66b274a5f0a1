package io.vicfield.examples.inspect;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How things are called in what is printed. */
final class Words {
    private Words() {}

    /** So many keys. */
    static String keys(int count) {
        return count(count, "key");
    }

    /** So many of something. */
    static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** Names the scopes that a key shows. A guest can neither read nor write a hidden key. */
    static List<String> scopes(String key) {
        List<String> names = new ArrayList<>();
        boolean hidden = false;
        for (Scope scope : Keys.scopesOf(key)) {
            boolean rendering = scope == Scope.READ_ONLY || scope == Scope.READ_WRITE;
            if (!hidden || !rendering) {
                names.add(scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            hidden |= scope == Scope.HIDDEN;
        }
        return names;
    }
}
