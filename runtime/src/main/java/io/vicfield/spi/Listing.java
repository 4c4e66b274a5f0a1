package io.vicfield.spi;

import io.vicfield.VicProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a codec writes of a record, as a tree with the record's own names: for showing a configuration without
 * reflection. It holds no text of a secret or of a sensitive component.
 *
 * @param root the record
 * @param keys every key, in the record's order; those of counts and names of entries too, which have no node
 * @param problems what cannot be written and is not in the tree therefore
 */
public record Listing(Content.Named root, Set<String> keys, List<VicProblem> problems) {
    /** Lists a record; the codec stands at the root. */
    public static <T> Listing of(PlacedCodec<T> codec, T value) {
        Encoding out = new Encoding(16);
        codec.encode(value, out);
        Map<String, String> texts = out.listed("", UnaryOperator.identity());
        return new Listing(new ListingReader(texts).read(codec), texts.keySet(), List.copyOf(out.problems.all()));
    }
}
