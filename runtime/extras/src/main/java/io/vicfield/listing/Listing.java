package io.vicfield.listing;

import io.vicfield.VicProblem;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.RecordCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The encoded values of a record as a tree with the record's own names, to show a configuration without reflection. It holds
 * no secret and no sensitive value.
 *
 * @param root the record
 * @param keys every key, in the record's order, also those of counts and names, which have no node
 * @param problems of values that cannot be encoded and are therefore missing in the tree
 * @since 0.1
 */
public record Listing(ListingNode.Named root, Set<String> keys, List<VicProblem> problems) {
    /**
     * Lists a record; the codec stands at the root.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param value the record to list
     * @return the listing
     */
    public static <T> Listing of(RecordCodec<T> codec, T value) {
        Encoding out = new Encoding(16);
        codec.encode(value, out);
        Map<String, String> values = out.shown("", UnaryOperator.identity());
        return new Listing(
                new ListingReader(values).read(codec),
                values.keySet(),
                List.copyOf(out.problems().all()));
    }
}
