package io.vicfield.keys;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.Set;

/**
 * A complete key, or the part of a key that follows the key of an entry. It computes the keys below it (wire-format, "Keys").
 *
 * @param header {@code guestinfo.} and the namespace; a hidden key does not show it
 * @param entryForm the form of the entry's key that this key follows
 * @param form how the key shows its scope
 * @param path the key without header, first separator and suffixes; below an entry it is empty or starts with a separator
 * @param secret whether the key ends in {@code @secret}
 * @param nonPersistent whether the key ends in {@code @non-persistent}
 * @since 0.1
 */
public record WireKey(
        String header, EntryForm entryForm, KeyForm form, String path, boolean secret, boolean nonPersistent) {

    /**
     * {@return the root of a configuration, an empty and hidden key}
     *
     * @param namespace with its closing dot, for example {@code vice.}
     */
    public static WireKey root(String namespace) {
        return new WireKey(Keys.GUESTINFO + namespace, EntryForm.ROOT, KeyForm.HIDDEN, "", false, false);
    }

    /**
     * {@return the key of a component below this key}
     *
     * @param scopes the component's scopes; if empty, it has the scopes of this key
     * @param own the component's own part of the key; the whole key if it starts with {@code guestinfo.}
     */
    public WireKey child(Set<Scope> scopes, String own) {
        KeyForm shown = scopes.isEmpty() ? form : form(scopes);
        String name = own.strip();
        if (name.startsWith(Keys.GUESTINFO)) {
            return whole(name);
        }
        boolean top = entryForm == EntryForm.ROOT && path.isEmpty();
        String childPath = shown.render(top ? name : path + shown.separator() + name);
        boolean childSecret = scopes.isEmpty() ? secret : scopes.contains(Scope.SECRET);
        boolean childNonPersistent = nonPersistent || scopes.contains(Scope.NON_PERSISTENT);
        return new WireKey(header, entryForm.as(shown), shown, childPath, childSecret, childNonPersistent);
    }

    /** {@return the start of all keys below an entry of this map or list} They follow the entry's key. */
    public WireKey entries() {
        return new WireKey(header, EntryForm.PLAIN, form, "", secret, nonPersistent);
    }

    /** {@return this key for an entry whose name contains a slash, where an inherited read-write scope is read-only} */
    public WireKey readOnlyVariant() {
        KeyForm shown = form == KeyForm.READ_WRITE ? KeyForm.READ_ONLY : form;
        return new WireKey(header, entryForm, shown, path, secret, nonPersistent);
    }

    /** {@return false if the key is hidden and non-persistent: the format has no key for that} */
    public boolean exists() {
        return form != KeyForm.HIDDEN || !nonPersistent;
    }

    /** {@return the suffix, for example {@code @non-persistent}; empty without any} */
    public String suffix() {
        return Keys.suffix(secret, nonPersistent);
    }

    /** {@return the key without its suffix} Below an entry, it is the part that follows the entry's key. */
    public String withoutSuffix() {
        boolean hasHeader = entryForm == EntryForm.ROOT && form != KeyForm.HIDDEN;
        return hasHeader ? header + form.separator() + path : path;
    }

    /** {@return the key} Below an entry, it is the part that follows the entry's key. */
    public String text() {
        return withoutSuffix() + suffix();
    }

    /** A key of another program, whose separators stay as they are. */
    private static WireKey whole(String key) {
        KeyForm form = form(Keys.scopesOf(key));
        int separator = key.indexOf(form.separator());
        String header = key.substring(0, separator);
        return new WireKey(header, EntryForm.ROOT, form, key.substring(separator + 1), false, false);
    }

    private static KeyForm form(Set<Scope> scopes) {
        if (scopes.contains(Scope.HIDDEN)) {
            return KeyForm.HIDDEN;
        }
        return scopes.contains(Scope.READ_WRITE) ? KeyForm.READ_WRITE : KeyForm.READ_ONLY;
    }
}
