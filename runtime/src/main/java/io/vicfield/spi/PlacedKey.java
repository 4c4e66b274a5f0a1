package io.vicfield.spi;

import io.vicfield.keys.Anchor;
import io.vicfield.keys.WireKey;

/** The key of one component at one place, with every text that can be made of it beforehand. */
public final class PlacedKey {
    final WireKey wire;
    final Anchor anchor;
    final int levels;
    final boolean secret;
    /** Neither a message nor a listing shows the texts: a secret's, or a sensitive component's. */
    final boolean masked;

    final boolean required;
    final boolean follow;
    /** What follows an entry's name: {@code @non-persistent} say. */
    final String suffix;

    private final Place place;
    private final String component;
    private final boolean sensitive;
    private final String text;
    private final String elements;
    private final String stem;
    private final String bare;
    /** A letter per subscript that may follow: m for a map's entry, i for a list's. */
    private final String subscripts;

    PlacedKey(Place place, String component, WireKey wire) {
        this(place, component, wire, wire.exists() ? place.levels : 0, place.follow, false, place.sensitive, "");
    }

    private PlacedKey(
            Place place,
            String component,
            WireKey wire,
            int levels,
            boolean follow,
            boolean required,
            boolean sensitive,
            String subscripts) {
        this.place = place;
        this.component = component;
        this.wire = wire;
        this.anchor = wire.anchor();
        this.levels = levels;
        this.secret = wire.secret();
        this.follow = follow;
        this.required = required;
        this.sensitive = sensitive;
        this.masked = secret || sensitive;
        this.subscripts = subscripts;
        this.suffix = wire.suffix();
        this.bare = wire.stem();
        this.text = bare.concat(suffix);
        this.stem = bare.concat("|");
        this.elements = bare + '~' + suffix;
    }

    /** The same key with a bound of its own on the levels below; what the place leaves counts if it is less. */
    public PlacedKey depth(int depth) {
        return new PlacedKey(place, component, wire, Math.min(depth, levels), follow, required, sensitive, subscripts);
    }

    /** The same key where optional values at and below it are left alone. */
    public PlacedKey noFollow() {
        return new PlacedKey(place, component, wire, levels, false, required, sensitive, subscripts);
    }

    /** The same key of a component that must be there. */
    public PlacedKey required() {
        return new PlacedKey(place, component, wire, levels, follow, true, sensitive, subscripts);
    }

    /** The same key of a component that is not shown, nor what is below it. */
    public PlacedKey sensitive() {
        return new PlacedKey(place, component, wire, levels, follow, required, true, subscripts);
    }

    /** The same key of a list or map. */
    PlacedKey subscripted(String letters) {
        return new PlacedKey(place, component, wire, levels, follow, required, sensitive, letters);
    }

    /** The place of a record at this key. */
    public Place nested() {
        return new Place(wire, path(), levels - 1, follow, sensitive);
    }

    /** The place of a record that is the value of an optional component at this key: one level further down. */
    public Place nestedOptional() {
        return new Place(wire, path(), follow ? levels - 2 : 0, follow, sensitive);
    }

    /** The place of the records that are this list's or map's entries, so many subscripts below the key. */
    public Place entries(int subscripts) {
        return new Place(wire.entries(), "", levels - 1 - subscripts, follow, sensitive);
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

    /** The path of a value below this key, from the text of its key without suffix. */
    String path(Entry entry, String at) {
        int stem = bare(entry).length();
        if (at.length() <= stem) {
            return path();
        }
        StringBuilder path = new StringBuilder(path());
        int level = 0;
        for (String name : at.substring(stem + 1).split("\\|", -1)) {
            boolean index = level < subscripts.length() && subscripts.charAt(level++) == 'i';
            path.append(index ? "[" + name + "]" : "[\"" + name + "\"]");
        }
        return path.toString();
    }
}
