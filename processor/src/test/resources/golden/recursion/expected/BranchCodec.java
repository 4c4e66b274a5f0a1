package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Branch}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BranchCodec extends PlacedCodec<Branch> {
    /** The codec of a whole configuration. */
    public static final BranchCodec INSTANCE = new BranchCodec(Place.root("vice.", "Branch"));

    final PlacedScalar<String> name;
    final PlacedKey leaves;
    private @Nullable PlacedValue<List<Leaf>> leavesValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private BranchCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        leaves = place.key("leaves", "leaves", "leaves").depth(4);
    }

    @Override
    public BranchCodec at(Place place) {
        return new BranchCodec(place);
    }

    @Override
    protected void write(Branch value, Encoding out) {
        out.text(name, value.name());
        leaves().encode(value.leaves(), out);
    }

    @Override
    protected Branch read(Decoding in, @Nullable Branch base) {
        return new Branch(
                in.text(name, base == null ? "" : base.name()),
                leaves().decode(in, base == null ? null : base.leaves()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, leaves());
    }

    PlacedValue<List<Leaf>> leaves() {
        PlacedValue<List<Leaf>> bound = leavesValue;
        if (bound == null) {
            bound = new PlacedValue<>(leaves, Values.indexed(Values.record(LeafCodec.INSTANCE.at(leaves.entries(1)))));
            leavesValue = bound;
        }
        return bound;
    }
}
