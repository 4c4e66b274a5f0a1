package io.vicfield.codec;

import io.vicfield.Scope;
import io.vicfield.keys.EntryForm;
import io.vicfield.keys.WireKey;
import java.util.EnumSet;
import java.util.Set;

/**
 * The place where a record is stored. An absolute place has whole keys. A place below the entries of a map or list has the
 * rest of the keys, after an entry's key. A codec and its keys are bound to a place once. {@link Encoding} and
 * {@link Decoding} hold the state of a call.
 *
 * @since 0.1
 */
public final class Place {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    final WireKey wire;
    final String path;
    final int levels;
    final boolean follow;
    /** Whether no value below is shown in messages and listings. */
    final boolean sensitive;

    Place(WireKey wire, String path, int levels, boolean follow, boolean sensitive) {
        this.wire = wire;
        this.path = path;
        this.levels = levels;
        this.follow = follow;
        this.sensitive = sensitive;
    }

    /**
     * The root of a configuration.
     *
     * @param namespace what follows {@code guestinfo.}, with its closing dot: {@code vice.}
     * @param record the record's simple name, with which every path in problems starts
     */
    public static Place root(String namespace, String record) {
        return new Place(WireKey.root(namespace), record, UNBOUNDED, true, false);
    }

    /**
     * The key of a component that has its own name in the key.
     *
     * @param scopes its scopes; none: the scopes of this place
     */
    public ComponentKey key(String component, Scope... scopes) {
        return key(component, component, scopes);
    }

    /** The key of a component with one scope, the usual case: no array is made. */
    public ComponentKey key(String component, Scope scope) {
        return key(component, component, EnumSet.of(scope));
    }

    /** The key of a component with one scope. */
    public ComponentKey key(String component, String own, Scope scope) {
        return key(component, own, EnumSet.of(scope));
    }

    /**
     * The key of a component.
     *
     * @param component its name
     * @param own its own part of the key
     * @param scopes its scopes; none: the scopes of this place
     */
    public ComponentKey key(String component, String own, Scope... scopes) {
        Set<Scope> set = EnumSet.noneOf(Scope.class);
        for (Scope scope : scopes) {
            set.add(scope);
        }
        return key(component, own, set);
    }

    /** The key of a component. */
    public ComponentKey key(String component, String own, Set<Scope> scopes) {
        return new ComponentKey(this, component, wire.child(scopes, own));
    }

    /** The key's place in the algebra. */
    public WireKey wire() {
        return wire;
    }

    /** The record's path from the root, or from the entry that it is below. */
    public String path() {
        return path;
    }

    /** The record's key below the current entry; the entry's own key if the record is an entry. */
    public String key(Entry entry) {
        if (wire.entryForm() == EntryForm.ROOT) {
            return wire.text();
        }
        String start = wire.path().isEmpty()
                ? entry.prefix()
                : entry.prefix(wire.entryForm()).concat(wire.withoutSuffix());
        return start.concat(wire.suffix());
    }

    /** False where a depth leaves nothing to encode or decode. */
    public boolean hasLevelsLeft() {
        return levels > 0;
    }

    /** This place below an entry whose name holds a slash; see {@link Entry#isReadOnlyVariant}. */
    public Place readOnlyVariant() {
        return new Place(wire.readOnlyVariant(), path, levels, follow, sensitive);
    }

    /** Whether no value here is shown: it is sensitive or a secret. */
    boolean masked() {
        return sensitive || wire.secret();
    }
}
