package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Outer.Shape.Square}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Shape_SquareCodec extends GeneratedCodec<Outer.Shape.Square> {
    /**
     * The codec of a whole configuration.
     */
    public static final Outer_Shape_SquareCodec INSTANCE = new Outer_Shape_SquareCodec(Place.root("vice.", "Square"));

    /**
     * {@code side}
     */
    final ScalarComponent<Integer> side;

    private Outer_Shape_SquareCodec(Place place) {
        super(place);
        side = scalar(place.key("side"), Scalars.INT32);
    }

    @Override
    public RecordCodec<Outer.Shape.Square> at(Place place) {
        return new Outer_Shape_SquareCodec(place);
    }

    @Override
    protected void write(Outer.Shape.Square value, Encoding out) {
        side.encode(value.side(), out);
    }

    @Override
    @NullUnmarked
    protected Outer.Shape.Square read(Decoding in) {
        return new Outer.Shape.Square(
                side.decodeInt(in));
    }

    @Override
    @NullUnmarked
    protected Outer.Shape.Square read(Decoding in, Outer.Shape.Square base) {
        return new Outer.Shape.Square(
                side.decodeInt(in, base.side()));
    }
}
