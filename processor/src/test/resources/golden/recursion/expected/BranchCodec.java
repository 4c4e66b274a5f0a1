package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Branch}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BranchCodec extends GeneratedCodec<Branch> {
    /**
     * The codec of a whole configuration.
     */
    public static final BranchCodec INSTANCE = new BranchCodec(Place.root("vice.", "Branch"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code leaves}
     */
    final ValueComponent<List<Leaf>> leaves;

    private BranchCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        leaves = value(place.key("leaves").depth(4), Values.indexed(Values.record()));
    }

    @Override
    public RecordCodec<Branch> at(Place place) {
        return new BranchCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "leaves" -> LeafCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Branch value, Encoding out) {
        name.encode(value.name(), out);
        leaves.encode(value.leaves(), out);
    }

    @Override
    @NullUnmarked
    protected Branch read(Decoding in) {
        return new Branch(
                name.decode(in),
                leaves.decode(in));
    }

    @Override
    @NullUnmarked
    protected Branch read(Decoding in, Branch base) {
        return new Branch(
                name.decode(in, base.name()),
                leaves.decode(in, base.leaves()));
    }
}
