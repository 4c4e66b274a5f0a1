package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a component's annotation.
 *
 * @param scopes a bit per scope; 0 inherits the scopes
 * @param own the component's own part of the key
 */
record Tag(int scopes, String own) {
    private static final String HEADER = "guestinfo.vice.";
    private static final String SECRET = "@secret";
    private static final String NON_PERSISTENT = "@non-persistent";

    /** Returns the component's key below a parent, as Go's {@code calculateKey} makes it, or null if it has no key. */
    @Nullable String key(String parent) {
        int all = inherited(parent);
        boolean nonPersistent = has(all, Scope.NON_PERSISTENT);
        boolean hide = has(all, Scope.HIDDEN);
        if (hide && nonPersistent) {
            return null;
        }
        boolean write = !hide && has(all, Scope.READ_WRITE);
        String path = join(parent, write ? '.' : '/');
        String suffix = (has(all, Scope.SECRET) ? SECRET : "") + (nonPersistent ? NON_PERSISTENT : "");
        return (hide ? hidden(path) : visible(path, write)).concat(suffix);
    }

    private int inherited(String parent) {
        int all = scopes;
        if (all == 0) {
            boolean visible = parent.startsWith("guestinfo.");
            all = bit(visible ? (parent.indexOf('/') >= 0 ? Scope.READ_ONLY : Scope.READ_WRITE) : Scope.HIDDEN);
            if (parent.contains(SECRET)) {
                all |= bit(Scope.SECRET);
            }
        }
        return parent.endsWith(NON_PERSISTENT) ? all | bit(Scope.NON_PERSISTENT) : all;
    }

    private String join(String parent, char separator) {
        if (parent.isEmpty()) {
            return own;
        }
        int at = parent.indexOf('@');
        return (at < 0 ? parent : parent.substring(0, at)) + separator + own;
    }

    private static String hidden(String path) {
        return path.startsWith(HEADER) ? path.substring(HEADER.length() + 1) : path;
    }

    private static String visible(String path, boolean write) {
        char separator = write ? '.' : '/';
        boolean visible = path.startsWith(HEADER);
        String rest = visible ? path.substring(HEADER.length() + 1) : path;
        return HEADER + separator + (write ? rest.replace('/', '.') : rest.replace('.', '/'));
    }

    private static boolean has(int scopes, Scope scope) {
        return (scopes & bit(scope)) != 0;
    }

    private static int bit(Scope scope) {
        return 1 << scope.ordinal();
    }
}
