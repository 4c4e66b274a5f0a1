package io.vicfield.codec;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.VicSource;
import io.vicfield.keys.EntryForm;
import io.vicfield.keys.WireKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of one component at one place, with every string that can be made of it in advance. Immutable: the methods
 * that change an option return another key.
 *
 * <p>In this package a <em>prefix</em> is a key without its suffix: the keys of entries and elements begin with it.
 *
 * @since 0.1
 */
public final class ComponentKey {
    private static final int FOLLOW = 1;
    private static final int REQUIRED = 2;
    private static final int SENSITIVE = 4;
    private static final int WRITES = 8;
    private static final int READS = 16;
    private static final int EXACT = 32;

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
    /** Whether other programs define the key. */
    final boolean exact;

    private final Place place;
    private final String component;
    private final WireKey wire;
    private final EntryForm entryForm;
    private final int options;
    private final String subscripts;
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
        this.entryForm = wire.entryForm();
        this.levels = wire.exists() ? place.levels : 0;
        this.options = WRITES | READS | (place.follow ? FOLLOW : 0) | (place.sensitive ? SENSITIVE : 0);
        this.subscripts = "";
        this.metadata = KeyMetadata.NONE;
        this.follow = place.follow;
        this.required = false;
        this.secret = wire.secret();
        this.masked = secret || place.sensitive;
        this.writable = levels > 0;
        this.readable = levels > 0;
        this.exact = false;
        this.suffix = wire.suffix();
        this.prefix = wire.withoutSuffix();
        this.text = prefix.concat(suffix);
        this.elements = prefix + '~' + suffix;
        this.entries = prefix.concat("|");
    }

    /** The same key with other options, which change none of its strings. */
    private ComponentKey(ComponentKey key, int levels, int options, String subscripts, KeyMetadata metadata) {
        this.place = key.place;
        this.component = key.component;
        this.wire = key.wire;
        this.entryForm = key.entryForm;
        this.levels = levels;
        this.options = options;
        this.subscripts = subscripts;
        this.metadata = metadata;
        this.follow = (options & FOLLOW) != 0;
        this.required = (options & REQUIRED) != 0;
        this.secret = key.secret;
        this.masked = secret || (options & SENSITIVE) != 0;
        this.writable = levels > 0 && (options & WRITES) != 0;
        this.readable = levels > 0 && (options & READS) != 0;
        this.exact = (options & EXACT) != 0;
        this.suffix = key.suffix;
        this.prefix = key.prefix;
        this.text = key.text;
        this.elements = key.elements;
        this.entries = key.entries;
    }

    private ComponentKey with(int changed) {
        return changed == options ? this : new ComponentKey(this, levels, changed, subscripts, metadata);
    }

    private ComponentKey with(KeyMetadata changed) {
        return new ComponentKey(this, levels, options, subscripts, changed);
    }

    /** This key with a limit on the levels below it; the place's own limit counts where it is smaller. */
    public ComponentKey depth(int depth) {
        return new ComponentKey(this, Math.min(depth, levels), options, subscripts, metadata);
    }

    /** This key of a component where optional values at and below it are neither encoded nor decoded. */
    public ComponentKey noFollow() {
        return with(options & ~FOLLOW);
    }

    /** This key of a component that must exist. */
    public ComponentKey required() {
        return with(options | REQUIRED);
    }

    /** This key of a component whose values, and all values below, are not shown. */
    public ComponentKey sensitive() {
        return with(options | SENSITIVE);
    }

    /** This key of a component that its record never encodes. */
    public ComponentKey skipEncode() {
        return with(options & ~WRITES);
    }

    /** This key of a component that its record never decodes. */
    public ComponentKey skipDecode() {
        return with(options & ~READS);
    }

    /** This key of a component whose key other programs define. They do not know how vicfield stores the empty value. */
    public ComponentKey exact() {
        return with(options | EXACT);
    }

    /** This key of a component whose text has an encoding of its own. */
    public ComponentKey encoding(TextEncoding encoding) {
        return with(metadata.encoding(encoding));
    }

    /** This key for a component that is encoded and decoded even if its record skips it. */
    ComponentKey withoutSkips() {
        return with(options | WRITES | READS);
    }

    /** This key of a list or map. */
    ComponentKey subscripted(String letters) {
        return new ComponentKey(this, levels, options, letters, metadata);
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

    /** The place of a record at this key. */
    public Place nested() {
        return new Place(wire, path(), levels - 1, follow, isSensitive());
    }

    /** The place of a record that is the value of an optional component at this key: one level further down. */
    public Place nestedOptional() {
        return new Place(wire, path(), follow ? levels - 2 : 0, follow, isSensitive());
    }

    /**
     * The place of the records that are entries of this map or elements of this list.
     *
     * @param subscripts how many follow the key: 1 for entries of the component itself, 2 for entries of its entries
     */
    public Place entries(int subscripts) {
        return new Place(wire.entries(), "", levels - 1 - subscripts, follow, isSensitive());
    }

    private boolean isSensitive() {
        return (options & SENSITIVE) != 0;
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

    /** Returns data about the key for listings and former keys. */
    public KeyMetadata metadata() {
        return metadata;
    }

    /** The encoded value that a missing key stands for; null: the zero value, or a value that is never shown. */
    public @Nullable String shownDefault() {
        return masked ? null : metadata.defaultValue();
    }

    /** How many levels of the record tree are left at and below the component; 0: nothing is encoded or decoded. */
    public int levels() {
        return levels;
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
        return (options & WRITES) != 0;
    }

    /** Whether the record decodes the component. */
    public boolean reads() {
        return (options & READS) != 0;
    }

    /** A letter per subscript that may follow the key: m for a map's entry, i for a list's element. */
    public String subscripts() {
        return subscripts;
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

    /** The value in a source; null if the key is missing. The parts of the key are not joined, unless it is secret. */
    @Nullable String find(VicSource source, Entry entry, @Nullable String valuePrefix) {
        if (secret) {
            return source.getSecret(text(entry, valuePrefix));
        }
        if (valuePrefix != null) {
            return source.get(valuePrefix, suffix);
        }
        return entryForm == EntryForm.ROOT ? source.get(text) : source.get(entry.prefix(entryForm), text);
    }

    /** The elements of a joined list in a source; null if the key is missing. */
    @Nullable String findElements(VicSource source, Entry entry, @Nullable String valuePrefix) {
        if (secret) {
            return source.getSecret(elements(entry, valuePrefix));
        }
        if (valuePrefix != null) {
            return source.get(valuePrefix, "~".concat(suffix));
        }
        return entryForm == EntryForm.ROOT ? source.get(elements) : source.get(entry.prefix(entryForm), elements);
    }

    /** The key of a joined list's elements. */
    public String elements(Entry entry, @Nullable String valuePrefix) {
        if (valuePrefix != null) {
            return valuePrefix + '~' + suffix;
        }
        return entryForm == EntryForm.ROOT ? elements : entry.prefix(entryForm).concat(elements);
    }

    /** The start of the keys of entries and elements; the entry's name or the element's index follows it. */
    public String entryPrefix(Entry entry, @Nullable String valuePrefix) {
        if (valuePrefix != null) {
            return valuePrefix.concat("|");
        }
        return entryForm == EntryForm.ROOT ? entries : entry.prefix(entryForm).concat(entries);
    }

    /** The path of a value at or below this key, from the value's key without suffix. */
    public String path(Entry entry, @Nullable String valuePrefix) {
        int start = valuePrefix == null ? 0 : entry.prefix(entryForm).length() + prefix.length();
        if (valuePrefix == null || valuePrefix.length() <= start) {
            return path();
        }
        StringBuilder path = new StringBuilder(path());
        int level = 0;
        for (String name : valuePrefix.substring(start + 1).split("\\|", -1)) {
            boolean index = level < subscripts.length() && subscripts.charAt(level++) == 'i';
            path.append(index ? "[" + name + "]" : "[\"" + name + "\"]");
        }
        return path.toString();
    }
}
