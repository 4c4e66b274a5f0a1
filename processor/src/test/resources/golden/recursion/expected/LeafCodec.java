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
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Leaf}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LeafCodec extends GeneratedCodec<Leaf> {
    /**
     * The codec of a whole configuration.
     */
    public static final LeafCodec INSTANCE = new LeafCodec(Place.root("vice.", "Leaf"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code branches}
     */
    final ValueComponent<Map<String, Branch>> branches;

    private LeafCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        branches = value(place.key("branches"), Values.map(Scalars.STRING, Values.record()));
    }

    @Override
    public RecordCodec<Leaf> at(Place place) {
        return new LeafCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "branches" -> BranchCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Leaf value, Encoding out) {
        name.encode(value.name(), out);
        branches.encode(value.branches(), out);
    }

    @Override
    @NullUnmarked
    protected Leaf read(Decoding in) {
        return new Leaf(
                name.decode(in),
                branches.decode(in));
    }

    @Override
    @NullUnmarked
    protected Leaf read(Decoding in, Leaf base) {
        return new Leaf(
                name.decode(in, base.name()),
                branches.decode(in, base.branches()));
    }
}
