package io.vicfield.keys;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.Set;

/**
 * A whole key, or, below an entry of a map or list, what follows the entry's key. It knows how to get from a key to the
 * keys below it (wire-format, "The key of a field").
 *
 * @param header {@code guestinfo.vice.}, whether the key shows it or not
 * @param entryForm the form of the entry's key that comes first
 * @param form how the key shows its scope
 * @param path what follows header and separator, without suffixes; below an entry it starts with a separator or is empty
 * @param secret whether the key ends in {@code @secret}
 * @param nonPersistent whether the key ends in {@code @non-persistent}
 */
public record WireKey(
        String header, EntryForm entryForm, KeyForm form, String path, boolean secret, boolean nonPersistent) {

    /** The root of a configuration: an empty, hidden key. */
    public static WireKey root(String namespace) {
        return new WireKey(Keys.GUESTINFO + namespace, EntryForm.ROOT, KeyForm.HIDDEN, "", false, false);
    }

    /** The key of a component below this key. Without scopes the component has the scopes of this key. */
    public WireKey child(Set<Scope> scopes, String own) {
        KeyForm shown = scopes.isEmpty() ? form : form(scopes);
        String name = own.strip();
        boolean top = entryForm == EntryForm.ROOT && path.isEmpty();
        String childPath = shown.render(top ? name : path + shown.separator() + name);
        boolean seals = scopes.isEmpty() ? secret : scopes.contains(Scope.SECRET);
        boolean passes = nonPersistent || scopes.contains(Scope.NON_PERSISTENT);
        return new WireKey(header, entryForm.as(shown), shown, childPath, seals, passes);
    }

    /** The place of the entries of this key's map or list: keys below an entry follow the entry's key. */
    public WireKey entries() {
        return new WireKey(header, EntryForm.PLAIN, form, "", secret, nonPersistent);
    }

    /** This key below an entry whose name holds a slash: an inherited read-write scope is read-only there. */
    public WireKey readOnlyVariant() {
        KeyForm shown = form == KeyForm.READ_WRITE ? KeyForm.READ_ONLY : form;
        return new WireKey(header, entryForm, shown, path, secret, nonPersistent);
    }

    /** False for the one combination that has no key: hidden and non-persistent. */
    public boolean exists() {
        return form != KeyForm.HIDDEN || !nonPersistent;
    }

    /** The suffixes, for example {@code @non-persistent}. */
    public String suffix() {
        return Keys.suffix(secret, nonPersistent);
    }

    /** The key without its suffixes; below an entry, what follows the entry's key. */
    public String withoutSuffix() {
        boolean whole = entryForm == EntryForm.ROOT && form != KeyForm.HIDDEN;
        return whole ? header + form.separator() + path : path;
    }

    /** The key; below an entry, what follows the entry's key. */
    public String text() {
        return withoutSuffix() + suffix();
    }

    private static KeyForm form(Set<Scope> scopes) {
        if (scopes.contains(Scope.HIDDEN)) {
            return KeyForm.HIDDEN;
        }
        return scopes.contains(Scope.READ_WRITE) ? KeyForm.READ_WRITE : KeyForm.READ_ONLY;
    }
}
