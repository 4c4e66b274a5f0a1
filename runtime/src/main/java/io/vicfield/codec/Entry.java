package io.vicfield.codec;

import io.vicfield.keys.EntryForm;
import io.vicfield.keys.KeyForm;
import java.util.EnumMap;
import java.util.Map;
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
    private final Map<EntryForm, String> forms = new EnumMap<>(EntryForm.class);

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
        entry.forms.clear();
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
        String known = forms.get(form);
        if (known == null) {
            known = make(form);
            forms.put(form, known);
        }
        return known;
    }

    private String make(EntryForm form) {
        boolean hidden = form != EntryForm.ROOT && key().wire().form() == KeyForm.HIDDEN;
        return switch (form) {
            case READ_ONLY ->
                isReadOnlyAlready() ? prefix : header(KeyForm.READ_ONLY).concat(prefix(EntryForm.PLAIN_READ_ONLY));
            // A header holds no slash, so rendering the whole key leaves it as it is.
            case READ_WRITE ->
                hidden
                        ? header(KeyForm.READ_WRITE).concat(prefix(EntryForm.PLAIN_READ_WRITE))
                        : KeyForm.READ_WRITE.render(prefix);
            case PLAIN -> hidden ? prefix : prefix.substring(start());
            case PLAIN_READ_ONLY -> KeyForm.READ_ONLY.render(prefix(EntryForm.PLAIN));
            case PLAIN_READ_WRITE -> KeyForm.READ_WRITE.render(prefix(EntryForm.PLAIN));
            case ROOT -> "";
        };
    }

    private boolean isReadOnlyAlready() {
        return key().wire().form() == KeyForm.READ_ONLY && prefix.indexOf('.', start()) < 0;
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

    /** Where the path begins in a key that is not hidden. */
    private int start() {
        return key().wire().header().length() + 1;
    }

    private String header(KeyForm form) {
        return key().wire().header() + form.separator();
    }
}
