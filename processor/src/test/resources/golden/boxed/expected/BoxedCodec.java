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

/** Reads and writes {@link Boxed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BoxedCodec extends PlacedCodec<Boxed> {
    /** The codec of a whole configuration. */
    public static final BoxedCodec INSTANCE = new BoxedCodec(Place.root("vice.", "Boxed"));

    final PlacedScalar<Boolean> flag;
    final PlacedScalar<Byte> tiny;
    final PlacedScalar<Short> small;
    final PlacedScalar<Integer> count;
    final PlacedScalar<Long> total;
    final PlacedScalar<Float> ratio;
    final PlacedScalar<Double> exact;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private BoxedCodec(Place place) {
        super(place);
        flag = place.key("flag", "flag", "flag").bool();
        tiny = place.key("tiny", "tiny", "tiny").int8();
        small = place.key("small", "small", "small").int16();
        count = place.key("count", "count", "count").int32();
        total = place.key("total", "total", "total").int64();
        ratio = place.key("ratio", "ratio", "ratio").float32();
        exact = place.key("exact", "exact", "exact").float64();
    }

    @Override
    public BoxedCodec at(Place place) {
        return new BoxedCodec(place);
    }

    @Override
    protected void write(Boxed value, Encoding out) {
        flag.encode(value.flag(), out);
        tiny.encode(value.tiny(), out);
        small.encode(value.small(), out);
        count.encode(value.count(), out);
        total.encode(value.total(), out);
        ratio.encode(value.ratio(), out);
        exact.encode(value.exact(), out);
    }

    @Override
    protected Boxed read(Decoding in, @Nullable Boxed base) {
        return new Boxed(
                flag.decode(in, base == null ? flag.absent() : base.flag()),
                tiny.decode(in, base == null ? tiny.absent() : base.tiny()),
                small.decode(in, base == null ? small.absent() : base.small()),
                count.decode(in, base == null ? count.absent() : base.count()),
                total.decode(in, base == null ? total.absent() : base.total()),
                ratio.decode(in, base == null ? ratio.absent() : base.ratio()),
                exact.decode(in, base == null ? exact.absent() : base.exact()));
    }

    @Override
    public List<Component> components() {
        return Component.list(flag, tiny, small, count, total, ratio, exact);
    }
}
