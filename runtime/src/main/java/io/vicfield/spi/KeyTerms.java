package io.vicfield.spi;

import io.vicfield.keys.WireKey;
import org.jspecify.annotations.Nullable;

/**
 * What a component says of its key beside scope and name.
 *
 * @param levels how many are left at and below it
 * @param follow false: optional values at and below it are left alone
 * @param required whether it must be there
 * @param sensitive whether it is not shown, nor what is below it
 * @param subscripts a letter per subscript that may follow: m for a map's entry, i for a list's
 * @param formers its keys in earlier versions, in the order to look; null if none
 * @param remarks what only listings tell
 */
record KeyTerms(
        int levels,
        boolean follow,
        boolean required,
        boolean sensitive,
        String subscripts,
        PlacedKey @Nullable [] formers,
        Remarks remarks) {
    /** What the place says. */
    static KeyTerms of(Place place, WireKey wire) {
        return new KeyTerms(
                wire.exists() ? place.levels : 0, place.follow, false, place.sensitive, "", null, Remarks.NONE);
    }

    KeyTerms depth(int depth) {
        return new KeyTerms(Math.min(depth, levels), follow, required, sensitive, subscripts, formers, remarks);
    }

    KeyTerms noFollow() {
        return new KeyTerms(levels, false, required, sensitive, subscripts, formers, remarks);
    }

    KeyTerms require() {
        return new KeyTerms(levels, follow, true, sensitive, subscripts, formers, remarks);
    }

    KeyTerms mask() {
        return new KeyTerms(levels, follow, required, true, subscripts, formers, remarks);
    }

    KeyTerms subscripted(String letters) {
        return new KeyTerms(levels, follow, required, sensitive, letters, formers, remarks);
    }

    KeyTerms formerly(PlacedKey @Nullable [] keys) {
        return new KeyTerms(levels, follow, required, sensitive, subscripts, keys, remarks);
    }

    KeyTerms remarked(Remarks changed) {
        return new KeyTerms(levels, follow, required, sensitive, subscripts, formers, changed);
    }

    /** Whether one of the former keys was a secret's. */
    boolean wasSecret() {
        for (int i = 0; formers != null && i < formers.length; i++) {
            if (formers[i].secret) {
                return true;
            }
        }
        return false;
    }
}
