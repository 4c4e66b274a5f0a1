package io.vicfield.codec;

import io.vicfield.Scope;
import io.vicfield.keys.EntryForm;
import io.vicfield.keys.WireKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of one component at one place, with every string that can be made of it in advance. Immutable: the methods
 * that change an option return another key.
 *
 * <p>In this package a <em>prefix</em> is a key without its suffix: the keys of entries and elements begin with it.
 */
public final class ComponentKey {
    final int levels;
    final boolean follow;
    final boolean required;
    final boolean secret;
    /** Whether neither a message nor a listing shows the values. */
    final boolean masked;
    /** Whether a record encodes the component here. */
    final boolean writable;
    /** Whether a record decodes the component here. */
    final boolean readable;

    private final Place place;
    private final String component;
    private final WireKey wire;
    private final EntryForm entryForm;
    private final KeyOptions options;
    private final KeyMetadata metadata;
    private final String suffix;
    private final String prefix;
    private final String text;
    private final String elements;
    private final String entries;

    ComponentKey(Place place, String component, WireKey wire) {
        this.place = place;
        this.component = component;
        this.wire = wire;
        this.options = new KeyOptions(
                wire.exists() ? place.levels : 0, place.follow, false, place.sensitive, true, true, "");
        this.metadata = KeyMetadata.NONE;
        this.entryForm = wire.entryForm();
        this.suffix = wire.suffix();
        this.prefix = wire.withoutSuffix();
        this.text = prefix.concat(suffix);
        this.elements = prefix + '~' + suffix;
        this.entries = prefix.concat("|");
        this.levels = options.levels();
        this.follow = options.follow();
        this.required = false;
        this.secret = wire.secret();
        this.masked = secret || options.sensitive();
        this.writable = levels > 0;
        this.readable = levels > 0;
    }

    /** The same key with other options, which change none of its strings. */
    private ComponentKey(ComponentKey key, KeyOptions options, KeyMetadata metadata) {
        this.place = key.place;
        this.component = key.component;
        this.wire = key.wire;
        this.options = options;
        this.metadata = metadata;
        this.entryForm = key.entryForm;
        this.suffix = key.suffix;
        this.prefix = key.prefix;
        this.text = key.text;
        this.elements = key.elements;
        this.entries = key.entries;
        this.levels = options.levels();
        this.follow = options.follow();
        this.required = options.required();
        this.secret = key.secret;
        this.masked = secret || options.sensitive();
        this.writable = levels > 0 && options.writes();
        this.readable = levels > 0 && options.reads();
    }

    private ComponentKey with(KeyOptions changed) {
        return new ComponentKey(this, changed, metadata);
    }

    private ComponentKey with(KeyMetadata changed) {
        return new ComponentKey(this, options, changed);
    }

    /** This key with a limit on the levels below it; the place's own limit counts where it is smaller. */
    public ComponentKey depth(int depth) {
        return with(options.depth(depth));
    }

    /** This key where optional values at and below it are left alone. */
    public ComponentKey noFollow() {
        return with(options.noFollow());
    }

    /** This key of a component that must exist. */
    public ComponentKey required() {
        return with(options.require());
    }

    /** This key of a component whose values, and all values below, are not shown. */
    public ComponentKey sensitive() {
        return with(options.mask());
    }

    /** This key of a component that its record never encodes. */
    public ComponentKey skipEncode() {
        return with(options.skipEncode());
    }

    /** This key of a component that its record never decodes. */
    public ComponentKey skipDecode() {
        return with(options.skipDecode());
    }

    /** This key of a component with a default, given as the encoded value. */
    public ComponentKey defaultValue(String value) {
        return with(metadata.defaultValue(value));
    }

    /** This key of a component with a description. */
    public ComponentKey doc(String description) {
        return with(metadata.doc(description));
    }

    /**
     * This key of a component that had another key before; former keys are looked up in the order of these calls.
     *
     * @param own the component's own part of the former key
     * @param scopes its former scopes; none: inherited
     */
    public ComponentKey formerly(String own, Scope... scopes) {
        Set<Scope> set = Set.of(scopes);
        ComponentKey key = with(metadata.formerly(new KeyMetadata.Former(own, set)));
        boolean wasSecret = place.wire.child(set, own).secret();
        return wasSecret ? key.sensitive() : key;
    }

    /** This key of a component that is encoded and decoded whatever its record skips. */
    public ComponentKey withoutSkips() {
        return options.writes() && options.reads()
                ? this
                : with(new KeyOptions(
                        levels, follow, required, options.sensitive(), true, true, options.subscripts()));
    }

    /** This key of a list or map. */
    ComponentKey subscripted(String letters) {
        return letters.isEmpty() ? this : with(options.subscripted(letters));
    }

    /** The place of a record at this key. */
    public Place nested() {
        return new Place(wire, path(), levels - 1, follow, options.sensitive());
    }

    /** The place of a record that is the value of an optional component at this key: one level further down. */
    public Place nestedOptional() {
        return new Place(wire, path(), follow ? levels - 2 : 0, follow, options.sensitive());
    }

    /**
     * The place of the records that are entries of this map or elements of this list.
     *
     * @param level 0 for entries of the component itself, 1 for entries of its entries, and so on
     */
    public Place entries(int level) {
        return new Place(wire.entries(), "", levels - 1 - level, follow, options.sensitive());
    }

    /** The component's name. */
    public String component() {
        return component;
    }

    /** The component's path from the root, or from the entry that it is below. */
    public String path() {
        return place.path + "." + component;
    }

    /** The key's place in the algebra. */
    public WireKey wire() {
        return wire;
    }

    /** What listings and former keys need to know. */
    public KeyMetadata metadata() {
        return metadata;
    }

    /** How many levels of the record tree are left at and below the component; 0: nothing is encoded or decoded. */
    public int levels() {
        return levels;
    }

    /** Whether optional values at and below the component are encoded and decoded. */
    public boolean follows() {
        return follow;
    }

    /** Whether a key of the component must exist. */
    public boolean isRequired() {
        return required;
    }

    /** Whether neither a message nor a listing shows the values: they are secret or sensitive. */
    public boolean isMasked() {
        return masked;
    }

    /** Whether the record encodes the component. */
    public boolean writes() {
        return options.writes();
    }

    /** Whether the record decodes the component. */
    public boolean reads() {
        return options.reads();
    }

    /** A letter per subscript that may follow the key: m for a map's entry, i for a list's element. */
    public String subscripts() {
        return options.subscripts();
    }

    /** The suffixes, for example {@code @non-persistent}. */
    public String suffix() {
        return suffix;
    }

    /** The key below the current entry. */
    public String text(Entry entry) {
        return entryForm == EntryForm.ROOT ? text : entry.prefix(entryForm).concat(text);
    }

    /** The key without its suffix, below the current entry. */
    public String prefix(Entry entry) {
        return entryForm == EntryForm.ROOT ? prefix : entry.prefix(entryForm).concat(prefix);
    }

    /**
     * The key of a value.
     *
     * @param valuePrefix the value's key without suffix; null for the component's own value
     */
    public String text(Entry entry, @Nullable String valuePrefix) {
        return valuePrefix == null ? text(entry) : valuePrefix.concat(suffix);
    }

    /** The key of a joined list's elements. */
    public String elements(Entry entry, @Nullable String valuePrefix) {
        if (valuePrefix != null) {
            return valuePrefix + '~' + suffix;
        }
        return entryForm == EntryForm.ROOT ? elements : entry.prefix(entryForm).concat(elements);
    }

    /** What the names of a map's entries and the indices of a list's elements follow. */
    public String entryPrefix(Entry entry, @Nullable String valuePrefix) {
        if (valuePrefix != null) {
            return valuePrefix.concat("|");
        }
        return entryForm == EntryForm.ROOT ? entries : entry.prefix(entryForm).concat(entries);
    }

    /** The path of a value at or below this key, from the value's key without suffix. */
    public String path(Entry entry, @Nullable String valuePrefix) {
        int start = valuePrefix == null ? 0 : prefix(entry).length();
        if (valuePrefix == null || valuePrefix.length() <= start) {
            return path();
        }
        StringBuilder path = new StringBuilder(path());
        int level = 0;
        for (String name : valuePrefix.substring(start + 1).split("\\|", -1)) {
            boolean index = level < subscripts().length() && subscripts().charAt(level++) == 'i';
            path.append(index ? "[" + name + "]" : "[\"" + name + "\"]");
        }
        return path.toString();
    }
}
