package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Outer.Shape.Square}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Shape_SquareCodec extends PlacedCodec<Outer.Shape.Square> {
    /** The codec of a whole configuration. */
    public static final Outer_Shape_SquareCodec INSTANCE = new Outer_Shape_SquareCodec(Place.root("vice.", "Square"));

    final PlacedScalar<Integer> side;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Outer_Shape_SquareCodec(Place place) {
        super(place);
        side = place.key("side", "side", "side").int32();
    }

    @Override
    public Outer_Shape_SquareCodec at(Place place) {
        return new Outer_Shape_SquareCodec(place);
    }

    @Override
    protected void write(Outer.Shape.Square value, Encoding out) {
        out.int64(side, value.side());
    }

    @Override
    protected Outer.Shape.Square read(Decoding in, Outer.Shape.@Nullable Square base) {
        return new Outer.Shape.Square(
                in.int32(side, base == null ? 0 : base.side()));
    }

    @Override
    public List<Component> components() {
        return Component.list(side);
    }
}
