package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.Scalars;
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

    final PlacedKey flag;
    final PlacedKey tiny;
    final PlacedKey small;
    final PlacedKey count;
    final PlacedKey total;
    final PlacedKey ratio;
    final PlacedKey exact;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private BoxedCodec(Place place) {
        super(place);
        flag = place.key("flag", "flag", "flag");
        tiny = place.key("tiny", "tiny", "tiny");
        small = place.key("small", "small", "small");
        count = place.key("count", "count", "count");
        total = place.key("total", "total", "total");
        ratio = place.key("ratio", "ratio", "ratio");
        exact = place.key("exact", "exact", "exact");
    }

    @Override
    public BoxedCodec at(Place place) {
        return new BoxedCodec(place);
    }

    @Override
    protected void write(Boxed value, Encoding out) {
        out.scalar(flag, value.flag(), Scalars.BOOL);
        out.scalar(tiny, value.tiny(), Scalars.INT8);
        out.scalar(small, value.small(), Scalars.INT16);
        out.scalar(count, value.count(), Scalars.INT32);
        out.scalar(total, value.total(), Scalars.INT64);
        out.scalar(ratio, value.ratio(), Scalars.FLOAT32);
        out.scalar(exact, value.exact(), Scalars.FLOAT64);
    }

    @Override
    protected Boxed read(Decoding in, @Nullable Boxed base) {
        return new Boxed(
                in.scalar(flag, base == null ? Scalars.BOOL.zero() : base.flag(), Scalars.BOOL),
                in.scalar(tiny, base == null ? Scalars.INT8.zero() : base.tiny(), Scalars.INT8),
                in.scalar(small, base == null ? Scalars.INT16.zero() : base.small(), Scalars.INT16),
                in.scalar(count, base == null ? Scalars.INT32.zero() : base.count(), Scalars.INT32),
                in.scalar(total, base == null ? Scalars.INT64.zero() : base.total(), Scalars.INT64),
                in.scalar(ratio, base == null ? Scalars.FLOAT32.zero() : base.ratio(), Scalars.FLOAT32),
                in.scalar(exact, base == null ? Scalars.FLOAT64.zero() : base.exact(), Scalars.FLOAT64));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(flag, Scalars.BOOL, ""),
                Component.scalar(tiny, Scalars.INT8, ""),
                Component.scalar(small, Scalars.INT16, ""),
                Component.scalar(count, Scalars.INT32, ""),
                Component.scalar(total, Scalars.INT64, ""),
                Component.scalar(ratio, Scalars.FLOAT32, ""),
                Component.scalar(exact, Scalars.FLOAT64, ""));
    }
}
