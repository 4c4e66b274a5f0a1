package io.vicfield.codec;

import io.vicfield.keys.EntryForm;
import io.vicfield.keys.KeyForm;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a map or list that a walk is below. The keys below it begin with its own key, in the form that their scope
 * needs. The entry {@code x} of the map {@code guestinfo.vice..a.sessions} has these forms:
 *
 * <ul>
 *   <li>{@link EntryForm#READ_ONLY}: {@code guestinfo.vice./a/sessions|x}
 *   <li>{@link EntryForm#READ_WRITE}: {@code guestinfo.vice..a.sessions|x}
 *   <li>{@link EntryForm#PLAIN}, for hidden keys: {@code a.sessions|x}
 *   <li>{@link EntryForm#PLAIN_READ_ONLY}: {@code a/sessions|x}
 *   <li>{@link EntryForm#PLAIN_READ_WRITE}: {@code a.sessions|x}
 * </ul>
 *
 * <p>Each form is made once, when it is first needed. A walk has one object per level, and reuses it for the next name.
 *
 * @since 0.1
 */
public final class Entry {
    final @Nullable Entry outer;
    private @Nullable Entry inner;

    private @Nullable ComponentKey key;
    private String prefix = "";
    // A field for each form. A map of the forms made encoding a fifth slower.
    private @Nullable String plain;
    private @Nullable String readOnly;
    private @Nullable String readWrite;
    private @Nullable String plainReadOnly;
    private @Nullable String plainReadWrite;

    /** Creates the entry of a walk that starts at the root, which is below no entry. */
    public Entry() {
        this(null);
    }

    private Entry(@Nullable Entry outer) {
        this.outer = outer;
    }

    /** An entry that outlives a walk. */
    public static Entry of(Entry outer, ComponentKey key, String prefix) {
        Entry entry = new Entry(outer);
        entry.key = key;
        entry.prefix = prefix;
        return entry;
    }

    /** The same entry for one walk, which goes down from it. */
    public Entry fork() {
        Entry entry = new Entry(outer);
        entry.key = key;
        entry.prefix = prefix;
        return entry;
    }

    /**
     * Goes down to an entry.
     *
     * @param map the key of the map or list
     * @param entryPrefix the entry's key without suffix
     */
    public Entry enter(ComponentKey map, String entryPrefix) {
        Entry entry = inner;
        if (entry == null) {
            entry = new Entry(this);
            inner = entry;
        }
        entry.key = map;
        entry.prefix = entryPrefix;
        entry.plain = null;
        entry.readOnly = null;
        entry.readWrite = null;
        entry.plainReadOnly = null;
        entry.plainReadWrite = null;
        return entry;
    }

    /** The entry that this one is below; null at the root. */
    public @Nullable Entry outer() {
        return outer;
    }

    /** The key of the entry's map or list. */
    public ComponentKey key() {
        ComponentKey known = key;
        if (known == null) {
            throw new IllegalStateException("a codec below an entry was used without an entry");
        }
        return known;
    }

    /** The entry's key without suffix. */
    public String prefix() {
        return prefix;
    }

    /** The entry's key without suffix in another form; empty for keys that are below no entry. */
    String prefix(EntryForm form) {
        return switch (form) {
            case READ_ONLY -> readOnly();
            case READ_WRITE -> readWrite();
            case PLAIN -> plain();
            case PLAIN_READ_ONLY -> plainReadOnly();
            case PLAIN_READ_WRITE -> plainReadWrite();
            case ROOT -> "";
        };
    }

    /** Whether a slash in a name makes the entry read-only although its map or list is read-write. */
    public boolean isReadOnlyVariant() {
        return mayBeReadOnlyVariant() && prefix.indexOf('/', start()) >= 0;
    }

    /** Whether a slash in the name would change the scope of components below that inherit it. */
    public boolean mayBeReadOnlyVariant() {
        return key().wire().form() == KeyForm.READ_WRITE;
    }

    /** Whether the guest can write a list of names, or a count, that this entry depends on. */
    public boolean isGuestListed() {
        return outer != null && (key().wire().form() == KeyForm.READ_WRITE || outer.isGuestListed());
    }

    /** The entry's path from the root; empty at the root. */
    public String path() {
        return outer == null ? "" : outer.path() + key().path(outer, prefix);
    }

    private String readOnly() {
        String form = readOnly;
        if (form == null) {
            boolean same = key().wire().form() == KeyForm.READ_ONLY && prefix.indexOf('.', start()) < 0;
            form = same ? prefix : header(KeyForm.READ_ONLY).concat(plainReadOnly());
            readOnly = form;
        }
        return form;
    }

    private String readWrite() {
        String form = readWrite;
        if (form == null) {
            boolean hidden = key().wire().form() == KeyForm.HIDDEN;
            // A header holds no slash, so rendering the whole key leaves it as it is.
            form = hidden ? header(KeyForm.READ_WRITE).concat(plainReadWrite()) : KeyForm.READ_WRITE.render(prefix);
            readWrite = form;
        }
        return form;
    }

    /** Where the path begins in a key that is not hidden. */
    private int start() {
        return key().wire().header().length() + 1;
    }

    private String header(KeyForm form) {
        return key().wire().header() + form.separator();
    }

    private String plain() {
        String form = plain;
        if (form == null) {
            boolean hidden = key().wire().form() == KeyForm.HIDDEN;
            form = hidden ? prefix : prefix.substring(start());
            plain = form;
        }
        return form;
    }

    private String plainReadOnly() {
        String form = plainReadOnly;
        if (form == null) {
            form = KeyForm.READ_ONLY.render(plain());
            plainReadOnly = form;
        }
        return form;
    }

    private String plainReadWrite() {
        String form = plainReadWrite;
        if (form == null) {
            form = KeyForm.READ_WRITE.render(plain());
            plainReadWrite = form;
        }
        return form;
    }
}
