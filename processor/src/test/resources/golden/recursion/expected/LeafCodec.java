package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Leaf}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LeafCodec extends PlacedCodec<Leaf> {
    /** The codec of a whole configuration. */
    public static final LeafCodec INSTANCE = new LeafCodec(Place.root("vice.", "Leaf"));

    final PlacedScalar<String> name;
    final PlacedKey branches;
    private @Nullable PlacedValue<Map<String, Branch>> branchesValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private LeafCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        branches = place.key("branches", "branches", "branches");
    }

    @Override
    public LeafCodec at(Place place) {
        return new LeafCodec(place);
    }

    @Override
    protected void write(Leaf value, Encoding out) {
        out.text(name, value.name());
        branches().encode(value.branches(), out);
    }

    @Override
    protected Leaf read(Decoding in, @Nullable Leaf base) {
        return new Leaf(
                in.text(name, base == null ? "" : base.name()),
                branches().decode(in, base == null ? null : base.branches()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, branches());
    }

    PlacedValue<Map<String, Branch>> branches() {
        PlacedValue<Map<String, Branch>> bound = branchesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    branches, Values.map(Scalars.STRING, Values.record(BranchCodec.INSTANCE.at(branches.entries(1)))));
            branchesValue = bound;
        }
        return bound;
    }
}
