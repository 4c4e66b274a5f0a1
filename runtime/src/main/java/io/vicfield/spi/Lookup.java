package io.vicfield.spi;

import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import org.jspecify.annotations.Nullable;

/** Finds the texts of one record: under their keys or else former ones, secrets opened; counts what is there. */
abstract class Lookup extends Walk {
    /** Past all caches while an atomic group is read; see {@link GroupReading}. */
    VicSource source;

    private int found;
    /** Empty texts under former keys: they show nothing that may be absent, but an entry that is listed. */
    private int emptied;
    /** Above zero: below a depth that was cut; there are no keys. */
    private int muted;
    /** Reading over an existing record: nothing is required then. */
    private boolean overBase;
    /** The last text that was not under its own key. */
    private @Nullable FormerText moved;

    Lookup(VicSource source) {
        this.source = source;
    }

    /** The text under a component's key; null if there is none. */
    final @Nullable String get(PlacedKey key) {
        if (key.levels < 1 || muted > 0) {
            return null;
        }
        int before = found;
        String text = find(key, null);
        if (key.required && text == null && found == before && !overBase) {
            absent(key);
        }
        return text;
    }

    /** The text of a value, under its key or else a former one; null if there is none. */
    final @Nullable String find(PlacedKey key, @Nullable String at) {
        int before = found;
        String text = fetch(key, wireKey(key, at));
        boolean formerly = text == null && key.formers != null && found == before && muted == 0;
        return formerly ? formerly(key, key.formers, at) : text;
    }

    /** The elements of a joined list, from where its count was found. */
    final @Nullable String elements(PlacedKey key, @Nullable String at) {
        FormerText count = moved;
        String elements = elementsKey(key, at);
        if (count == null || !count.present.equals(wireKey(key, at))) {
            return fetch(key, elements);
        }
        String stored = key.formerAt(count.former, entry, at) + '~' + count.former.suffix;
        moved = new FormerText(elements, stored, count.former);
        return fetch(count.former, stored);
    }

    /** The text under a key that belongs to a component; null if there is none. */
    private @Nullable String fetch(PlacedKey key, String wireKey) {
        if (muted > 0) {
            return null;
        }
        String text = key.secret ? opened(key, wireKey) : source.get(wireKey);
        if (text != null) {
            found++;
        }
        return text;
    }

    /**
     * The text under the first former key that has one. An empty one was left by somebody who cannot delete: it stands for
     * the zero value, and is no sign that an optional value is there.
     */
    private @Nullable String formerly(PlacedKey key, PlacedKey[] formers, @Nullable String at) {
        String present = wireKey(key, at);
        String text = null;
        int before = found;
        for (int i = 0; i < formers.length && found == before; i++) {
            String wireKey = key.formerAt(formers[i], entry, at) + formers[i].suffix;
            // Below a map that got another scope some keys are where they were.
            String stored = wireKey.equals(present) ? null : source.get(wireKey);
            if (stored != null) {
                moved = new FormerText(present, wireKey, formers[i]);
                text = stored;
                if (stored.isEmpty() && at == null) {
                    emptied++;
                } else {
                    text = formers[i].secret ? opened(formers[i], wireKey) : stored;
                    found++;
                }
            }
        }
        return text;
    }

    private @Nullable String opened(PlacedKey key, String wireKey) {
        try {
            return source.getSecret(wireKey);
        } catch (VicSecretException e) {
            found++;
            problem(wireKey, entry.path() + key.path(), "a sealed text", e.reason());
            return null;
        }
    }

    @Override
    final String reported(String wireKey) {
        return moved != null && wireKey.equals(moved.present) ? moved.stored : wireKey;
    }

    /** Reports that nothing is there for a component that must be. */
    final void absent(PlacedKey key) {
        problem(key, null, "a value", "is required and no key of it is there");
    }

    /** Reports that no key of a record is there that must be. */
    final void absent(Place place) {
        problem(place, "record", "is required and no key of it is there");
    }

    /** How many keys were there so far. */
    final int found() {
        return found;
    }

    /** The same with empty texts under former keys. */
    final int seen() {
        return found + emptied;
    }

    /** Forgets what was found and what was wrong since then: it is read again. */
    final void rewind(int foundBefore, int problemsBefore, boolean fatalBefore) {
        found = foundBefore;
        problems.forget(problemsBefore, fatalBefore);
    }

    final boolean muted() {
        return muted > 0;
    }

    final void mute() {
        muted++;
    }

    final void unmute() {
        muted--;
    }

    /** Says whether a record is read over an existing one, and returns what was said before. */
    final boolean overBase(boolean now) {
        boolean before = overBase;
        overBase = now;
        return before;
    }
}
