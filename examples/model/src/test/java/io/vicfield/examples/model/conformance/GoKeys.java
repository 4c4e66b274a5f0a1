package io.vicfield.examples.model.conformance;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Computes the keys of fields from the parent's key only (wire-format, "Keys"). It is independent of the runtime's key
 * algebra, which tests check with it.
 */
final class GoKeys {
    private static final String HEADER = "guestinfo.vice.";
    private static final String NON_PERSISTENT = "non-persistent";

    private GoKeys() {}

    /** Returns the key of a field below a parent, or null if the field has no key. */
    static @Nullable String child(String parent, GoField field) {
        Set<String> scope = new TreeSet<>(field.tagged() ? field.scope() : inherited(parent));
        if (field.tagged() && scope.isEmpty()) {
            scope.add("hidden");
        }
        if (parent.contains("@" + NON_PERSISTENT)) {
            scope.add(NON_PERSISTENT);
        }
        boolean hidden = scope.contains("hidden");
        if (hidden && scope.contains(NON_PERSISTENT)) {
            return null;
        }
        boolean write = !hidden && scope.contains("read-write");
        String text = join(stem(parent), field.key().strip(), write ? "." : "/") + suffix(scope);
        boolean visible = parent.startsWith("guestinfo.");
        return hidden ? hidden(text, visible) : shown(text, visible, write);
    }

    /** Returns the key of an entry, of an index or, for {@code ~}, of joined elements. */
    static String entry(String key, String subscript) {
        return stem(key) + subscript + key.substring(stem(key).length());
    }

    private static Set<String> inherited(String parent) {
        Set<String> scope = new TreeSet<>();
        if (!parent.startsWith("guestinfo.")) {
            scope.add("hidden");
        } else {
            scope.add(parent.contains("/") ? "read-only" : "read-write");
        }
        if (parent.contains("@secret")) {
            scope.add("secret");
        }
        return scope;
    }

    private static String hidden(String text, boolean visible) {
        return visible ? text.substring(HEADER.length() + 1) : text;
    }

    private static String shown(String text, boolean visible, boolean write) {
        char separator = write ? '.' : '/';
        String rewritten = text.replace(write ? '/' : '.', separator);
        return visible ? HEADER + rewritten.substring(HEADER.length()) : HEADER + separator + rewritten;
    }

    private static String suffix(Set<String> scope) {
        return (scope.contains("secret") ? "@secret" : "")
                + (scope.contains(NON_PERSISTENT) ? "@" + NON_PERSISTENT : "");
    }

    private static String stem(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    private static String join(String parent, String own, String separator) {
        return parent.isEmpty() ? own : parent + separator + own;
    }
}
