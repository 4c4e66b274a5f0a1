package io.vicfield.examples.inspect.records;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.listing.Listing;
import io.vicfield.listing.ListingNode;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that was decoded as a record.
 *
 * @param stored the file
 * @param listing the decoded components
 * @param problems the values that lenient decoding replaced
 */
public record Reading(Stored stored, Listing listing, List<VicProblem> problems) {
    /** Decodes a file. A value that cannot be parsed is a failure, unless decoding is lenient. */
    public static Reading of(Stored stored, boolean leniently) {
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

    /** Returns the record's keys in the file that are missing in the listing. */
    public List<String> unread() {
        return stored.values().keySet().stream()
                .filter(key -> stored.owns(key) && !listing.keys().contains(key))
                .toList();
    }

    /** Returns whether a node shows a secret that is missing in the file. Decoding gave the secret a zero value. */
    public boolean isAbsentSecret(ListingNode content) {
        return content instanceof ListingNode.Masked secret && !stored.has(secret.key());
    }

    /** Returns a node's path without the record's name, which the title shows. */
    public String pathBelowRecord(ListingNode content) {
        String record = listing.root().path() + ".";
        String path = content.path();
        return path.startsWith(record) ? path.substring(record.length()) : path;
    }
}
