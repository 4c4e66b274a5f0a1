package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.keys.Anchor;
import io.vicfield.keys.WireKey;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands: all that is known before any value is. A place is either absolute, its keys then are whole, or
 * below the entries of a map or list, its keys then are what follows an entry's text. A codec is bound to its place
 * once, and so are its keys; what changes from call to call travels in {@link Encoding} and {@link Decoding}.
 */
public final class Place {
    /** More levels than any record has. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final Scope[] NO_SCOPES = {};

    final WireKey key;
    final String path;
    final int levels;
    final boolean follow;
    /** Nothing below is shown. */
    final boolean sensitive;
    /** Where the record stood in earlier versions; null if always here. */
    final Place @Nullable [] formers;
    /** Which form of its entry the keys here stand behind; see {@link Entry#former}. */
    final int variant;

    Place(WireKey key, String path, int levels, boolean follow, boolean sensitive) {
        this(key, path, levels, follow, sensitive, null, 0);
    }

    Place(
            WireKey key,
            String path,
            int levels,
            boolean follow,
            boolean sensitive,
            Place @Nullable [] formers,
            int variant) {
        this.key = key;
        this.path = path;
        this.levels = levels;
        this.follow = follow;
        this.sensitive = sensitive;
        this.formers = formers;
        this.variant = variant;
    }

    /**
     * The root of a configuration.
     *
     * @param namespace what follows {@code guestinfo.}, with its closing dot: {@code vice.}
     * @param record the record's simple name, which starts every path in problems
     */
    public static Place root(String namespace, String record) {
        return new Place(WireKey.root(namespace), record, UNBOUNDED, true, false);
    }

    /**
     * The key of a component.
     *
     * @param component its name
     * @param own its own part of the key
     * @param scopes its scopes; none: what this place's key shows
     */
    public PlacedKey key(String component, String own, Scope... scopes) {
        Set<Scope> set = set(scopes);
        PlacedKey placed = new PlacedKey(this, component, key.child(set, own));
        if (formers != null) {
            for (Place former : formers) {
                placed = placed.formerly(new PlacedKey(former, component, former.key.child(set, own)));
            }
        }
        return placed;
    }

    /**
     * The key of a component, whose text at its record's own root is known.
     *
     * @param component its name
     * @param whole the key at the root, as it is on the wire
     * @param own its own part of the key
     * @param scopes its scopes; none: what this place's key shows
     */
    public PlacedKey key(String component, String whole, String own, Scope... scopes) {
        return key.isRootOf(whole) ? wholeKey(component, whole) : key(component, own, scopes);
    }

    /** The same with the scopes that this place's key shows. */
    public PlacedKey key(String component, String whole, String own) {
        return key.isRootOf(whole) ? wholeKey(component, whole) : key(component, own, NO_SCOPES);
    }

    /** The same with one scope: the usual case, which a compiler resolves sooner than any number of them. */
    public PlacedKey key(String component, String whole, String own, Scope scope) {
        return key.isRootOf(whole) ? wholeKey(component, whole) : key(component, own, new Scope[] {scope});
    }

    /**
     * The key of an atomic group's generation: the group's name and {@code ~}, beside its members and with their scopes.
     * What is stored there is no secret, even where the key shows that its members are. It has no former ones: what
     * stands where the members were counts what was written there.
     */
    public PlacedKey group(String name, Scope... scopes) {
        return new PlacedKey(this, name + '~', key.child(set(scopes), name + '~'));
    }

    /** The same, where its text at the record's own root is known. */
    public PlacedKey group(String name, String whole, Scope... scopes) {
        return key.isRootOf(whole) ? wholeKey(name + '~', whole) : group(name, scopes);
    }

    private static Set<Scope> set(Scope... scopes) {
        Set<Scope> set = EnumSet.noneOf(Scope.class);
        for (Scope scope : scopes) {
            set.add(scope);
        }
        return set;
    }

    /** The whole key of a component at the root, as it is on the wire. */
    public PlacedKey wholeKey(String component, String text) {
        return new PlacedKey(this, component, key.parse(text));
    }

    /** The key, where the walk is; the entry's own if the record is one. */
    String text(Entry entry) {
        if (key.anchor() == Anchor.ROOT) {
            return key.text();
        }
        String stem =
                key.path().isEmpty() ? entry.at() : entry.text(key.anchor()).concat(key.stem());
        return stem.concat(key.suffix());
    }

    /** False where a depth leaves nothing to read or write. */
    boolean open() {
        return levels > 0;
    }

    /** This place, seen from an entry whose name holds a slash: an inherited scope then is read-only. */
    Place slashed() {
        Place[] slashed = null;
        if (formers != null) {
            slashed = new Place[formers.length];
            for (int i = 0; i < slashed.length; i++) {
                slashed[i] = formers[i].slashed();
            }
        }
        return new Place(key.slashed(), path, levels, follow, sensitive, slashed, variant);
    }

    /** Whether what is here is not shown: it is sensitive or a secret, or was one. */
    boolean masked() {
        if (formers != null) {
            for (Place former : formers) {
                if (former.key.secret()) {
                    return true;
                }
            }
        }
        return sensitive || key.secret();
    }
}
