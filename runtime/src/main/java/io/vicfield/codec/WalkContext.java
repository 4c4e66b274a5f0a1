package io.vicfield.codec;

import io.vicfield.VicProblem;
import io.vicfield.text.Printable;
import org.jspecify.annotations.Nullable;

/** One pass over a record: the entry that it is below now, and the problems that it found. */
abstract class WalkContext {
    /** A value in a message is cut after this many characters. */
    private static final int SHOWN = 40;

    /**
     * The limit of characters in the keys of elements and entries that are listed but not stored. Without a limit, a count
     * or a list of names could list far more elements than are stored (docs/guide/untrusted-guests.md).
     */
    private static final int UNSTORED = 1 << 20;

    /** The cost of an element or entry in addition to its key. */
    private static final int UNSTORED_COST = 16;

    static final String NULL = "is null, but is neither optional nor nullable";

    Entry entry;
    private long unstored;
    final Problems problems = new Problems();

    WalkContext(Entry entry) {
        this.entry = entry;
    }

    /** The entry that the walk is below. */
    public final Entry entry() {
        return entry;
    }

    /**
     * Counts elements or entries that are listed without a key of their own.
     *
     * @param wireKey the key that is missing
     * @return false, and a problem that leaves no value, if the record has too many of them
     */
    final boolean admit(int count, String wireKey, ComponentKey key, @Nullable String prefix) {
        if (unstored > UNSTORED) {
            return false;
        }
        unstored += (long) count * (wireKey.length() + UNSTORED_COST);
        if (unstored > UNSTORED) {
            problems.fatal();
            problem(
                    key,
                    prefix,
                    "a list or map",
                    "lists too many elements or entries that are not stored; the keys of all of them together may have "
                            + UNSTORED + " characters");
            return false;
        }
        return true;
    }

    final void enter(ComponentKey map, String entryPrefix) {
        entry = entry.enter(map, entryPrefix);
    }

    final void leave() {
        Entry outer = entry.outer;
        if (outer == null) {
            throw new IllegalStateException("left an entry that was never entered");
        }
        entry = outer;
    }

    /**
     * Reports a problem of a value.
     *
     * @param prefix the value's key without suffix; null for the component's own value
     * @param expected the type that the key should hold
     * @param message what is wrong and what to do, without key and path
     */
    public final void problem(ComponentKey key, @Nullable String prefix, String expected, String message) {
        // A hostile record has many problems below long names. Their keys and paths would take much time.
        if (problems.countOnly()) {
            return;
        }
        problem(key.text(entry, prefix), entry.path() + key.path(entry, prefix), expected, message);
    }

    /** Reports a problem of one element of a joined list, or, with a negative index, of all of its elements. */
    final void elementProblem(ComponentKey key, @Nullable String prefix, int index, String expected, String message) {
        if (problems.countOnly()) {
            return;
        }
        problem(
                key.elements(entry, prefix),
                entry.path() + key.path(entry, prefix) + (index < 0 ? "" : "[" + index + "]"),
                expected,
                message);
    }

    /** Reports a problem of a whole record. */
    public final void problem(Place place, String expected, String message) {
        if (problems.countOnly()) {
            return;
        }
        problem(place.key(entry), entry.path() + place.path, expected, message);
    }

    final void problem(String key, String path, String expected, String message) {
        problems.add(new VicProblem(key, path, expected, message));
    }

    /** The problems so far. */
    public final Problems problems() {
        return problems;
    }

    /** A value for a message: quoted and cut, or not at all if it is secret or sensitive. */
    static String shown(ComponentKey key, String value) {
        if (key.masked) {
            return "a value that is not shown, because it is " + (key.secret ? "secret" : "sensitive");
        }
        String start = Printable.escape(Printable.start(value, SHOWN));
        return '"' + start + (value.length() <= SHOWN ? "\"" : "…\"");
    }
}
