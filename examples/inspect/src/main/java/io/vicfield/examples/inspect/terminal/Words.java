package io.vicfield.examples.inspect.terminal;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats names and counts for output. */
public final class Words {
    private Words() {}

    /** Formats a number of keys. */
    public static String keys(int count) {
        return count(count, "key");
    }

    /** Formats a number of things. */
    public static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** Names the scopes that a key shows. A guest can neither read nor write a hidden key. */
    public static List<String> scopes(String key) {
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
