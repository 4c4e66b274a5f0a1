package io.vicfield.keys;

import io.vicfield.Scope;
import java.util.Set;

/**
 * A key on the wire, or the rest of one behind an entry of a map or list, and how to get from a key to those below it
 * (wire-format, "The key of a field").
 *
 * @param header {@code guestinfo.vice.}, whether the key shows it or not
 * @param anchor what stands in front of the path
 * @param rendering what the key shows of its scope
 * @param path behind header and separator, without suffixes; behind an entry it starts with a separator or is empty
 * @param secret whether the key ends in {@code @secret}
 * @param nonPersistent whether the key ends in {@code @non-persistent}
 */
public record WireKey(
        String header, Anchor anchor, Rendering rendering, String path, boolean secret, boolean nonPersistent) {

    /** The root of a configuration: an empty key, hidden. */
    public static WireKey root(String namespace) {
        return new WireKey(Keys.GUESTINFO + namespace, Anchor.ROOT, Rendering.HIDDEN, "", false, false);
    }

    /** Reads a finished key of this key's namespace. */
    public WireKey parse(String key) {
        String text = Suffix.cut(key);
        boolean visible = text.startsWith(Keys.GUESTINFO);
        String path = visible ? text.substring(Math.min(text.length(), header.length() + 1)) : text;
        return new WireKey(header, Anchor.ROOT, shown(text), path, Suffix.secret(key), Suffix.nonPersistent(key));
    }

    /** Whether this is the root of a configuration, and a finished key is of its namespace. */
    public boolean isRootOf(String key) {
        boolean root = anchor == Anchor.ROOT && path.isEmpty();
        return root && (key.startsWith(header) || !key.startsWith(Keys.GUESTINFO));
    }

    /** The key of a component, or of a record, below this one; without scopes it shows what this key shows. */
    public WireKey child(Set<Scope> scopes, String own) {
        Rendering shown = scopes.isEmpty() ? rendering : rendering(scopes);
        String name = own.strip();
        boolean top = anchor == Anchor.ROOT && path.isEmpty();
        String below = shown.render(top ? name : path + shown.separator() + name);
        boolean seals = scopes.isEmpty() ? secret : scopes.contains(Scope.SECRET);
        boolean passes = nonPersistent || scopes.contains(Scope.NON_PERSISTENT);
        return new WireKey(header, anchor.as(shown), shown, below, seals, passes);
    }

    /** The place of the entries of this key's map or list: what is below them stands behind their text. */
    public WireKey entries() {
        return new WireKey(header, Anchor.BARE, rendering, "", secret, nonPersistent);
    }

    /** This key as if its text held a slash, as it does when an entry's name holds one. */
    public WireKey slashed() {
        Rendering shown = rendering == Rendering.READ_WRITE ? Rendering.READ_ONLY : rendering;
        return new WireKey(header, anchor, shown, path, secret, nonPersistent);
    }

    /** False for the one combination that has no key: hidden and non-persistent. */
    public boolean exists() {
        return rendering != Rendering.HIDDEN || !nonPersistent;
    }

    /** What ends the key, {@code @non-persistent} say. */
    public String suffix() {
        return Suffix.of(secret, nonPersistent);
    }

    /** The key without its suffix; behind an entry, what follows the entry's text. */
    public String stem() {
        boolean whole = anchor == Anchor.ROOT && rendering != Rendering.HIDDEN;
        return whole ? header + rendering.separator() + path : path;
    }

    /** The key; behind an entry, what follows the entry's text. */
    public String text() {
        return stem() + suffix();
    }

    private static Rendering shown(String text) {
        if (!text.startsWith(Keys.GUESTINFO)) {
            return Rendering.HIDDEN;
        }
        return text.indexOf('/') >= 0 ? Rendering.READ_ONLY : Rendering.READ_WRITE;
    }

    private static Rendering rendering(Set<Scope> scopes) {
        if (scopes.contains(Scope.HIDDEN)) {
            return Rendering.HIDDEN;
        }
        return scopes.contains(Scope.READ_WRITE) ? Rendering.READ_WRITE : Rendering.READ_ONLY;
    }
}
