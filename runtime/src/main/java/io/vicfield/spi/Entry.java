package io.vicfield.spi;

import io.vicfield.keys.Anchor;
import io.vicfield.keys.Rendering;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a map or list that a walk is below, with the forms of its key that stand in front of the keys below it.
 * Each form is made once, when it is first asked for. Walks keep one entry per level and use it again for the next name,
 * so that an entry costs its texts and nothing else.
 */
public final class Entry {
    final @Nullable Entry outer;
    private @Nullable Entry inner;

    /** What the walk started from; typed keys alone have it, in their outermost entry. */
    private @Nullable PlacedCodec<?> root;

    private @Nullable PlacedKey key;
    private String at = "";
    private @Nullable String bare;
    private @Nullable String readOnly;
    private @Nullable String readWrite;
    private @Nullable String bareReadOnly;
    private @Nullable String bareReadWrite;
    /** The same entry under its map's or list's former keys, each made when it is first asked for. */
    private @Nullable Entry @Nullable [] formers;

    /** The entry that stands for none: a walk starts there. */
    Entry(@Nullable Entry outer) {
        this.outer = outer;
    }

    /** The entry that stands for none, for keys below a root. */
    public static Entry root(PlacedCodec<?> root) {
        Entry entry = new Entry(null);
        entry.root = root;
        return entry;
    }

    /** The codec of the whole configuration; null on a walk. */
    @Nullable PlacedCodec<?> root() {
        return outer == null ? root : outer.root();
    }

    /** An entry of its own, for keys that outlive a walk. */
    static Entry of(Entry outer, PlacedKey key, String at) {
        Entry entry = new Entry(outer);
        entry.key = key;
        entry.at = at;
        return entry;
    }

    /** The same entry for one walk, which goes down from it. */
    Entry fork() {
        Entry entry = new Entry(outer);
        entry.key = key;
        entry.at = at;
        return entry;
    }

    /**
     * Goes down to an entry.
     *
     * @param key the list's or map's key
     * @param at the entry's key without suffix
     */
    Entry enter(PlacedKey key, String at) {
        Entry entry = inner;
        if (entry == null) {
            entry = new Entry(this);
            inner = entry;
        }
        entry.key = key;
        entry.at = at;
        entry.bare = null;
        entry.readOnly = null;
        entry.readWrite = null;
        entry.bareReadOnly = null;
        entry.bareReadWrite = null;
        entry.formers = null;
        return entry;
    }

    /** The same entry where it formerly was; 0: where it is. */
    Entry former(int variant) {
        if (variant == 0) {
            return this;
        }
        PlacedKey[] keys = Objects.requireNonNull(key().formers, "no former key");
        if (formers == null) {
            formers = new Entry[keys.length];
        }
        Entry known = formers[variant - 1];
        if (known == null) {
            known = former(keys[variant - 1], Objects.requireNonNull(outer, "an entry is below something"));
            formers[variant - 1] = known;
        }
        return known;
    }

    private Entry former(PlacedKey former, Entry outer) {
        Entry entry = new Entry(outer.former(former.variant()));
        entry.key = former;
        entry.at = key().formerAt(former, outer, at);
        return entry;
    }

    String text(Anchor anchor) {
        return switch (anchor) {
            case READ_ONLY -> readOnly();
            case READ_WRITE -> readWrite();
            case BARE -> bare();
            case BARE_READ_ONLY -> bareReadOnly();
            case BARE_READ_WRITE -> bareReadWrite();
            case ROOT -> "";
        };
    }

    /** The entry's key without suffix. */
    String at() {
        return at;
    }

    /** Whether the entry's text shows read-only although its map or list shows read-write: by a slash in a name. */
    boolean slashed() {
        boolean readWrite = key().wire.rendering() == Rendering.READ_WRITE;
        return (readWrite && at.indexOf('/', start()) >= 0) || formerlySlashed();
    }

    private boolean formerlySlashed() {
        PlacedKey[] keys = key().formers;
        for (int i = 0; keys != null && i < keys.length; i++) {
            if (former(i + 1).slashed()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a slash in the entry's name may change scopes below: the key shows read-write, or did. */
    boolean mayBeSlashed() {
        PlacedKey map = key();
        boolean readWrite = map.wire.rendering() == Rendering.READ_WRITE;
        for (int i = 0; map.formers != null && i < map.formers.length; i++) {
            readWrite |= map.formers[i].wire.rendering() == Rendering.READ_WRITE;
        }
        return readWrite;
    }

    /** The path of the entry from the root; empty if this is none. */
    String path() {
        return outer == null ? "" : outer.path() + key().path(outer, at);
    }

    private String readOnly() {
        String text = readOnly;
        if (text == null) {
            boolean same = key().wire.rendering() == Rendering.READ_ONLY && at.indexOf('.', start()) < 0;
            text = same ? at : header(Rendering.READ_ONLY).concat(bareReadOnly());
            readOnly = text;
        }
        return text;
    }

    private String readWrite() {
        String text = readWrite;
        if (text == null) {
            boolean hidden = key().wire.rendering() == Rendering.HIDDEN;
            // A header has no slash: what shows read-only needs no second look.
            text = hidden ? header(Rendering.READ_WRITE).concat(bareReadWrite()) : Rendering.READ_WRITE.render(at);
            readWrite = text;
        }
        return text;
    }

    /** Where the path begins in a key that is not hidden. */
    private int start() {
        return key().wire.header().length() + 1;
    }

    private String header(Rendering rendering) {
        return key().wire.header() + rendering.separator();
    }

    private String bare() {
        String text = bare;
        if (text == null) {
            boolean hidden = key().wire.rendering() == Rendering.HIDDEN;
            text = hidden ? at : at.substring(start());
            bare = text;
        }
        return text;
    }

    private String bareReadOnly() {
        String text = bareReadOnly;
        if (text == null) {
            text = Rendering.READ_ONLY.render(bare());
            bareReadOnly = text;
        }
        return text;
    }

    private String bareReadWrite() {
        String text = bareReadWrite;
        if (text == null) {
            text = Rendering.READ_WRITE.render(bare());
            bareReadWrite = text;
        }
        return text;
    }

    private PlacedKey key() {
        PlacedKey known = key;
        if (known == null) {
            throw new IllegalStateException("a codec below an entry was used without one");
        }
        return known;
    }
}
