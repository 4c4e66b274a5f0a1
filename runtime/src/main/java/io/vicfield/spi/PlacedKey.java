package io.vicfield.spi;

import io.vicfield.keys.Anchor;
import io.vicfield.keys.WireKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key of one component at one place, with every text that can be made of it beforehand. */
public final class PlacedKey {
    final WireKey wire;
    final Anchor anchor;
    final int levels;
    final boolean secret;
    /** Neither a message nor a listing shows the texts: a sensitive component's, or what is or was a secret. */
    final boolean masked;

    final boolean required;
    final boolean follow;
    /** What follows an entry's name: {@code @non-persistent} say. */
    final String suffix;
    /** The keys that the component had in earlier versions, in the order to look; null if none. */
    final PlacedKey @Nullable [] formers;

    private final Place place;
    private final String component;
    private final KeyTerms terms;
    private final String text;
    private final String elements;
    private final String stem;
    private final String bare;

    PlacedKey(Place place, String component, WireKey wire) {
        this(place, component, wire, KeyTerms.of(place, wire));
    }

    private PlacedKey(Place place, String component, WireKey wire, KeyTerms terms) {
        this.place = place;
        this.component = component;
        this.wire = wire;
        this.terms = terms;
        this.anchor = wire.anchor();
        this.secret = wire.secret();
        this.levels = terms.levels();
        this.follow = terms.follow();
        this.required = terms.required();
        this.formers = terms.formers();
        this.masked = secret || terms.sensitive() || terms.wasSecret();
        this.suffix = wire.suffix();
        this.bare = wire.stem();
        this.text = bare.concat(suffix);
        this.stem = bare.concat("|");
        this.elements = bare + '~' + suffix;
    }

    private PlacedKey with(KeyTerms changed) {
        return new PlacedKey(place, component, wire, changed);
    }

    /** The same key with a bound of its own on the levels below; what the place leaves counts if it is less. */
    public PlacedKey depth(int depth) {
        return with(terms.depth(depth));
    }

    /** The same key where optional values at and below it are left alone. */
    public PlacedKey noFollow() {
        return with(terms.noFollow());
    }

    /** A list of scalars here, joined. */
    public <E> PlacedValue<List<E>> joined(Scalar<E> elements) {
        return new PlacedValue<>(this, Values.joined(elements));
    }

    /** A map of scalars here. */
    public <K, V> PlacedValue<Map<K, V>> map(Scalar<K> keys, Scalar<V> values) {
        return new PlacedValue<>(this, Values.map(keys, Values.scalar(values)));
    }

    /** The same key of a component that must be there. */
    public PlacedKey required() {
        return with(terms.require());
    }

    /** The same key of a component that is not shown, nor what is below it. */
    public PlacedKey sensitive() {
        return with(terms.mask());
    }

    /**
     * The same key of a component that had another one in earlier versions: what is not here is read from there. Several
     * are asked in the order in which they are given.
     */
    public PlacedKey formerly(PlacedKey former) {
        List<PlacedKey> all = new ArrayList<>(formers == null ? List.of() : Arrays.asList(formers));
        add(all, former);
        if (former.formers != null) {
            for (PlacedKey further : former.formers) {
                add(all, further);
            }
        }
        PlacedKey[] known = all.isEmpty() ? null : all.toArray(new PlacedKey[0]);
        return with(terms.formerly(known));
    }

    /** A key that is this one, or that does not exist at this place, is no former one. */
    private void add(List<PlacedKey> all, PlacedKey former) {
        boolean same = former.place.variant == place.variant && former.wire.equals(wire);
        if (!same && former.wire.exists()) {
            all.add(new PlacedKey(former.place, component, former.wire));
        }
    }

    /** The same key of a list or map. */
    PlacedKey subscripted(String letters) {
        return with(terms.subscripted(letters));
    }

    /** The place of a record at this key. */
    public Place nested() {
        return place(levels - 1);
    }

    /** The place of a record that is the value of an optional component at this key: one level further down. */
    public Place nestedOptional() {
        return place(follow ? levels - 2 : 0);
    }

    /** The place of the records that are this list's or map's entries, so many subscripts below the key. */
    public Place entries(int subscripts) {
        int left = levels - 1 - subscripts;
        Place[] places = formers == null ? null : new Place[formers.length];
        for (int i = 0; places != null && i < places.length; i++) {
            places[i] = new Place(formers[i].wire.entries(), "", left, follow, terms.sensitive(), null, i + 1);
        }
        return new Place(wire.entries(), "", left, follow, terms.sensitive(), places, 0);
    }

    private Place place(int left) {
        Place[] places = formers == null ? null : new Place[formers.length];
        for (int i = 0; places != null && i < places.length; i++) {
            places[i] =
                    new Place(formers[i].wire, path(), left, follow, terms.sensitive(), null, formers[i].place.variant);
        }
        return new Place(wire, path(), left, follow, terms.sensitive(), places, place.variant);
    }

    /** The component's path from the root, or from the entry that it is below. */
    public String path() {
        return place.path + "." + component;
    }

    /** The component's name. */
    public String component() {
        return component;
    }

    /** The key, where the walk is. */
    String text(Entry entry) {
        return anchor == Anchor.ROOT ? text : entry.text(anchor).concat(text);
    }

    /** The key of a joined list's elements, where the walk is. */
    String elements(Entry entry) {
        return anchor == Anchor.ROOT ? elements : entry.text(anchor).concat(elements);
    }

    /** What stands in front of the names of entries, where the walk is. */
    String stem(Entry entry) {
        return anchor == Anchor.ROOT ? stem : entry.text(anchor).concat(stem);
    }

    /** The key without its suffix, where the walk is. */
    String bare(Entry entry) {
        return anchor == Anchor.ROOT ? bare : entry.text(anchor).concat(bare);
    }

    /** Which form of its entry this key stands behind. */
    int variant() {
        return place.variant;
    }

    /**
     * Where a value was under one of the former keys: its key without suffix.
     *
     * @param at where it is now; null for the component's own value
     */
    String formerAt(PlacedKey former, Entry entry, @Nullable String at) {
        String stem = former.bare(entry.former(former.variant()));
        return at == null ? stem : stem.concat(at.substring(bare(entry).length()));
    }

    /** The path of a value below this key, from the text of its key without suffix. */
    String path(Entry entry, String at) {
        int stem = bare(entry).length();
        if (at.length() <= stem) {
            return path();
        }
        StringBuilder path = new StringBuilder(path());
        int level = 0;
        for (String name : at.substring(stem + 1).split("\\|", -1)) {
            boolean index =
                    level < terms.subscripts().length() && terms.subscripts().charAt(level++) == 'i';
            path.append(index ? "[" + name + "]" : "[\"" + name + "\"]");
        }
        return path.toString();
    }
}
