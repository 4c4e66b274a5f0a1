package io.vicfield.spi;

import io.vicfield.keys.Anchor;
import io.vicfield.keys.WireKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key of one component at one place, with every text that can be made of it beforehand. */
public class PlacedKey {
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
        this.place = place;
        this.component = component;
        this.wire = wire;
        this.terms = KeyTerms.of(place, wire);
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

    /** The same key, of a component whose type is known. */
    PlacedKey(PlacedKey key) {
        this(key, key.terms);
    }

    /** Terms change no text. */
    private PlacedKey(PlacedKey key, KeyTerms terms) {
        this.place = key.place;
        this.component = key.component;
        this.wire = key.wire;
        this.terms = terms;
        this.anchor = key.anchor;
        this.secret = key.secret;
        this.levels = terms.levels();
        this.follow = terms.follow();
        this.required = terms.required();
        this.formers = terms.formers();
        this.masked = secret || terms.sensitive() || terms.wasSecret();
        this.suffix = key.suffix;
        this.bare = key.bare;
        this.text = key.text;
        this.stem = key.stem;
        this.elements = key.elements;
    }

    private PlacedKey with(KeyTerms changed) {
        return new PlacedKey(this, changed);
    }

    /** The same key with a bound of its own on the levels below; what the place leaves counts if it is less. */
    public PlacedKey depth(int depth) {
        return with(terms.depth(depth));
    }

    /** The same key where optional values at and below it are left alone. */
    public PlacedKey noFollow() {
        return with(terms.noFollow());
    }

    /** The same key of a component that must be there. */
    public PlacedKey required() {
        return with(terms.require());
    }

    /** The same key of a component that is not shown, nor what is below it. */
    public PlacedKey sensitive() {
        return with(terms.mask());
    }

    /** The same key of a component with a line of documentation. */
    public PlacedKey doc(String text) {
        return with(terms.remarked(terms.remarks().doc(text)));
    }

    /** The same key of a component that is never written. */
    public PlacedKey skipEncode() {
        return with(terms.remarked(terms.remarks().oneWay(terms.remarks().reads(), false)));
    }

    /** The same key of a component that is never read. */
    public PlacedKey skipDecode() {
        return with(terms.remarked(terms.remarks().oneWay(false, terms.remarks().writes())));
    }

    /** The same key of a component with a default, as it would be on the wire. */
    public PlacedKey defaultText(String text) {
        return with(terms.remarked(terms.remarks().defaultText(text)));
    }

    Remarks remarks() {
        return terms.remarks();
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

    /** A text here. */
    public final PlacedScalar<String> text() {
        return scalar(Scalars.STRING);
    }

    /** A truth value here. */
    public final PlacedScalar<Boolean> bool() {
        return scalar(Scalars.BOOL);
    }

    /** A whole number of 8 bits here. */
    public final PlacedScalar<Byte> int8() {
        return scalar(Scalars.INT8);
    }

    /** A whole number of 16 bits here. */
    public final PlacedScalar<Short> int16() {
        return scalar(Scalars.INT16);
    }

    /** A whole number of 32 bits here. */
    public final PlacedScalar<Integer> int32() {
        return scalar(Scalars.INT32);
    }

    /** A whole number of 64 bits here. */
    public final PlacedScalar<Long> int64() {
        return scalar(Scalars.INT64);
    }

    /** A number of single precision here. */
    public final PlacedScalar<Float> float32() {
        return scalar(Scalars.FLOAT32);
    }

    /** A number of double precision here. */
    public final PlacedScalar<Double> float64() {
        return scalar(Scalars.FLOAT64);
    }

    /** Any scalar here. */
    public final <T> PlacedScalar<T> scalar(Scalar<T> type) {
        return new PlacedScalar<>(this, type, null);
    }

    /** A scalar here that may be null. */
    public final <T> PlacedNullable<T> nullable(Scalar<T> type) {
        return new PlacedNullable<>(this, type);
    }

    /** A scalar here that may be absent. */
    public final <T> PlacedOptional<T> optional(Scalar<T> type) {
        return new PlacedOptional<>(this, type);
    }

    /** A list of scalars here, joined. */
    public final <E> PlacedJoined<List<E>> joined(Scalar<E> elements) {
        return new PlacedJoined<>(this, Values.joined(elements));
    }

    /** A map of scalars here. */
    public final <K, V> PlacedMap<K, V> map(Scalar<K> keys, Scalar<V> values) {
        return new PlacedMap<>(this, Values.map(keys, Values.scalar(values)));
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
