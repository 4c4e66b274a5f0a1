package io.vicfield.codec;

import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import org.jspecify.annotations.Nullable;

/**
 * The state of decoding one record. A value that cannot be parsed is a problem, and is decoded as Go does it. Decoding
 * continues, to find every problem.
 *
 * @since 0.1
 */
public final class Decoding extends WalkContext {
    private VicSource source;
    /** Whether the source is being asked. An exception of the source must not be taken for one of a record's constructor. */
    private boolean asking;

    private int found;
    /** How many of the found keys count as missing, because Go could use nothing of them. */
    private int unusable;
    /** If above 0, every key counts as missing, because a depth ends above or a record of zero values is made. */
    private int muted;
    /** Whether a record is decoded over an existing one: nothing is required then. */
    private boolean overBase;

    /** Starts at the root. */
    public Decoding(VicSource source) {
        this(source, new Entry());
    }

    /** Starts below an entry. */
    public Decoding(VicSource source, Entry entry) {
        super(entry);
        this.source = source;
    }

    /** The source that is decoded. */
    public VicSource source() {
        return source;
    }

    /** Goes on with another view of the source, while an atomic group is decoded. */
    public void source(VicSource other) {
        source = other;
    }

    /** The value of a component; null, and a problem if it is required, if its key is missing. */
    @Nullable String get(ComponentKey key) {
        if (!key.readable || muted > 0) {
            return null;
        }
        int before = found;
        String value = find(key, null);
        if (key.exact && value != null && value.isEmpty()) {
            found = before;
        }
        return found == before ? missingText(key) : value;
    }

    /** Returns null, and reports a problem if the component is required. */
    public @Nullable String missingText(ComponentKey key) {
        if (key.required) {
            missing(key);
        }
        return null;
    }

    /** The value under a key; null if the key is missing. */
    public @Nullable String find(ComponentKey key, @Nullable String prefix) {
        return muted > 0 ? null : find(key, prefix, false);
    }

    /** The elements of a joined list; null if the key is missing. */
    @Nullable String elements(ComponentKey key, @Nullable String prefix) {
        return muted > 0 ? null : find(key, prefix, true);
    }

    private @Nullable String find(ComponentKey key, @Nullable String prefix, boolean elements) {
        String value = null;
        asking = true;
        try {
            value = elements ? key.findElements(source, entry, prefix) : key.find(source, entry, prefix);
            found += value == null ? 0 : 1;
        } catch (VicSecretException e) {
            closed(key, prefix, elements ? key.elements(entry, prefix) : key.text(entry, prefix), e);
        }
        asking = false;
        return value;
    }

    /** Reports a secret that does not open. Its key counts as found. */
    private void closed(ComponentKey key, @Nullable String prefix, String wireKey, VicSecretException e) {
        found++;
        problem(wireKey, entry.path() + key.path(entry, prefix), "a sealed value", e.reason());
    }

    /** Asks a view of the source for a key. An exception of the source is not taken for one of a record's constructor. */
    public @Nullable String ask(VicSource view, String wireKey) {
        asking = true;
        String value = view.get(wireKey);
        asking = false;
        return value;
    }

    /** Whether the exception that is being handled came from the source. */
    boolean isAsking() {
        return asking;
    }

    /** The value of a string; a string that cannot be parsed is a problem, and its value is Go's. */
    <T> @Nullable T parse(ComponentKey key, @Nullable String prefix, String text, Scalar<T> type, @Nullable T missing) {
        if (text.isEmpty()) {
            return type.zero();
        }
        try {
            return type.read(text);
        } catch (IllegalArgumentException e) {
            problem(key, prefix, type.type(), unreadable(key, text, type.type(), e));
            if (type.countsAsMissing(text)) {
                unusable++;
                return missing;
            }
            return type.readLeniently(text);
        }
    }

    /** The value of one element of a joined list. */
    <T> @Nullable T parseElement(ComponentKey key, @Nullable String prefix, int index, String text, Scalar<T> type) {
        if (text.isEmpty()) {
            return type.zero();
        }
        try {
            return type.read(text);
        } catch (IllegalArgumentException e) {
            elementProblem(key, prefix, index, type.type(), unreadable(key, text, type.type(), e));
            return type.readLeniently(text);
        }
    }

    void unreadable(ComponentKey key, @Nullable String prefix, String text, String type) {
        problem(key, prefix, type, unreadable(key, text, type));
    }

    /** Reports a value that belongs to a component, but is stored beside the component's key. */
    public void unreadableBeside(ComponentKey key, String wireKey, String text, String expected) {
        problem(wireKey, entry.path() + key.path(), expected, unreadable(key, text, expected));
    }

    private static String unreadable(ComponentKey key, String text, String type) {
        return "expected " + type + ", found " + shown(key, text);
    }

    /** The message about a string that cannot be parsed or converted. */
    private static String unreadable(ComponentKey key, String text, String type, IllegalArgumentException e) {
        return e instanceof ConversionException refusal
                ? refusal.message(shown(key, text), key.masked)
                : unreadable(key, text, type);
    }

    /** A problem that leaves no value to return, not even leniently. */
    void fatal(ComponentKey key, @Nullable String prefix, String expected, String message) {
        problems.fatal();
        problem(key, prefix, expected, message);
    }

    /** The same for a joined list's elements. */
    void fatalElements(ComponentKey key, @Nullable String prefix, String expected, String message) {
        problems.fatal();
        elementProblem(key, prefix, -1, expected, message);
    }

    /** Reports that a required component is missing; over a base nothing is required. */
    public void missing(ComponentKey key) {
        if (!overBase && muted == 0) {
            problem(key, null, "a value", "is required, but missing");
        }
    }

    /** How many keys were found so far. */
    public int found() {
        return found;
    }

    /** How many keys were found so far that do not count as missing. */
    public int usable() {
        return found - unusable;
    }

    /** Notes that the key that was found last counts as missing. */
    void unusable() {
        unusable++;
    }

    /** Forgets the keys and problems found since an earlier state, because a value is decoded again. */
    public void rewind(int foundBefore, int usableBefore, int problemsBefore, boolean fatalBefore) {
        found = foundBefore;
        unusable = foundBefore - usableBefore;
        problems.forget(problemsBefore, fatalBefore);
    }

    /** Whether no keys exist here. */
    public boolean isMuted() {
        return muted > 0;
    }

    void mute() {
        muted++;
    }

    void unmute() {
        muted--;
    }

    /** Sets whether a record is decoded over an existing one. Returns the previous setting. */
    boolean overBase(boolean now) {
        boolean before = overBase;
        overBase = now;
        return before;
    }
}
