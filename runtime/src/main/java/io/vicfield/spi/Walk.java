package io.vicfield.spi;

import io.vicfield.VicProblem;
import org.jspecify.annotations.Nullable;

/** One pass over a record's components: which entry it is below, and what it found to be wrong. */
abstract class Walk {
    /** A value is shown up to here. */
    private static final int SHOWN = 40;

    Entry entry = new Entry(null);
    final Problems problems = new Problems();

    final void enter(PlacedKey key, String at) {
        entry = entry.enter(key, at);
    }

    final void leave() {
        Entry outer = entry.outer;
        if (outer == null) {
            throw new IllegalStateException("left an entry that was never entered");
        }
        entry = outer;
    }

    /** The key of a value; {@code at} is its key without suffix, or null for the component's own. */
    final String wireKey(PlacedKey key, @Nullable String at) {
        return at == null ? key.text(entry) : at.concat(key.suffix);
    }

    /** The key of a joined list's elements. */
    final String elementsKey(PlacedKey key, @Nullable String at) {
        return at == null ? key.elements(entry) : at + '~' + key.suffix;
    }

    /** What stands in front of the names of a map's or list's entries. */
    final String stem(PlacedKey key, @Nullable String at) {
        return at == null ? key.stem(entry) : at.concat("|");
    }

    final void problem(PlacedKey key, @Nullable String at, String expected, String message) {
        String path = at == null ? key.path() : key.path(entry, at);
        problem(reported(wireKey(key, at)), entry.path() + path, expected, message);
    }

    /** A problem of one element of a joined list, or, with a negative index, of its elements' key. */
    final void elementProblem(PlacedKey key, @Nullable String at, int index, String expected, String message) {
        String path = at == null ? key.path() : key.path(entry, at);
        problem(
                reported(elementsKey(key, at)),
                entry.path() + path + (index < 0 ? "" : "[" + index + "]"),
                expected,
                message);
    }

    final void problem(Place place, String expected, String message) {
        problem(place.text(entry), entry.path() + place.path, expected, message);
    }

    final void problem(String key, String path, String expected, String message) {
        problems.add(new VicProblem(key, path, expected, message));
    }

    /** The key that a text was found under, if that is not its own. */
    String reported(String wireKey) {
        return wireKey;
    }

    /** A text for a message: quoted and shortened, or not at all if it is a secret's or sensitive. */
    static String shown(PlacedKey key, String text) {
        if (key.masked) {
            return "a text that is not shown, being " + (key.secret ? "a secret" : "sensitive");
        }
        return '"' + Description.escaped(Description.head(text, SHOWN)) + (text.length() <= SHOWN ? "\"" : "…\"");
    }
}
