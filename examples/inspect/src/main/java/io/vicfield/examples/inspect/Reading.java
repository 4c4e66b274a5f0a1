package io.vicfield.examples.inspect;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.schema.Listing;
import io.vicfield.schema.ListingNode;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * A file decoded as a record.
 *
 * @param stored the file
 * @param listing what was understood
 * @param problems texts that lenient reading took for something else
 */
record Reading(Stored stored, Listing listing, List<VicProblem> problems) {
    /** Reads a file. Unless it is lenient, a value that cannot be parsed is a failure. */
    static Reading of(Stored stored, boolean leniently) {
        List<VicProblem> problems = new ArrayList<>();
        Listing listing = list(stored, stored.record().codec(), leniently, problems);
        return new Reading(stored, listing, problems);
    }

    private static <T> Listing list(
            Stored stored, GeneratedCodec<T> codec, boolean leniently, List<VicProblem> problems) {
        SealedSource source = new SealedSource(stored);
        try {
            T value = leniently ? codec.decodeLeniently(source, problems::add) : codec.decode(source);
            return Listing.of(codec, value);
        } catch (VicDecodeException e) {
            throw stored.unreadable(e.problems());
        }
    }

    /** The record's keys in the file that did not get into the listing. */
    List<String> unread() {
        return stored.values().keySet().stream()
                .filter(key -> stored.owns(key) && !listing.keys().contains(key))
                .toList();
    }

    /** Whether a node stands for a secret that the file does not hold: reading gave it a zero value. */
    boolean isAbsentSecret(ListingNode content) {
        return content instanceof ListingNode.Masked secret && !stored.has(secret.key());
    }
}
