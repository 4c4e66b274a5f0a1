package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Outer.Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_InnerCodec extends PlacedCodec<Outer.Inner> {
    /** The codec of a whole configuration. */
    public static final Outer_InnerCodec INSTANCE = new Outer_InnerCodec(Place.root("vice.", "Inner"));

    final PlacedKey deep;
    private @Nullable PlacedCodec<Outer.Inner.Deep> deepCodec;
    final PlacedKey square;
    private @Nullable PlacedCodec<Outer.Shape.Square> squareCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Outer_InnerCodec(Place place) {
        super(place);
        deep = place.key("deep", "guestinfo.vice./deep", "deep", Scope.READ_ONLY);
        square = place.key("square", "square", "square", Scope.HIDDEN);
    }

    @Override
    public Outer_InnerCodec at(Place place) {
        return new Outer_InnerCodec(place);
    }

    @Override
    protected void write(Outer.Inner value, Encoding out) {
        deep().encode(value.deep(), out);
        square().encode(value.square(), out);
    }

    @Override
    protected Outer.Inner read(Decoding in, Outer.@Nullable Inner base) {
        return new Outer.Inner(
                deep().decode(in, base == null ? null : base.deep()),
                square().decode(in, base == null ? null : base.square()));
    }

    @Override
    public List<Component> components() {
        return Component.list(Component.nested(deep, deep()), Component.nested(square, square()));
    }

    PlacedCodec<Outer.Inner.Deep> deep() {
        PlacedCodec<Outer.Inner.Deep> bound = deepCodec;
        if (bound == null) {
            bound = Outer_Inner_DeepCodec.INSTANCE.at(deep.nested());
            deepCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Outer.Shape.Square> square() {
        PlacedCodec<Outer.Shape.Square> bound = squareCodec;
        if (bound == null) {
            bound = Outer_Shape_SquareCodec.INSTANCE.at(square.nested());
            squareCodec = bound;
        }
        return bound;
    }
}
