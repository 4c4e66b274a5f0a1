package sample;

import io.vicfield.Scope;
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

/** Reads and writes {@link Primitives}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PrimitivesCodec extends PlacedCodec<Primitives> {
    /** The codec of a whole configuration. */
    public static final PrimitivesCodec INSTANCE = new PrimitivesCodec(Place.root("vice.", "Primitives"));

    final PlacedScalar<Boolean> flag;
    final PlacedScalar<Byte> tiny;
    final PlacedScalar<Short> small;
    final PlacedScalar<Integer> count;
    final PlacedScalar<Long> total;
    final PlacedScalar<Float> ratio;
    final PlacedScalar<Double> exact;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private PrimitivesCodec(Place place) {
        super(place);
        flag = place.key("flag", "flag", "flag").bool();
        tiny = place.key("tiny", "guestinfo.vice./tiny", "tiny", Scope.READ_ONLY).int8();
        small = place.key("small", "guestinfo.vice..small", "small", Scope.READ_WRITE).int16();
        count = place.key("count", "guestinfo.vice./Count", "Count", Scope.READ_ONLY).int32();
        total = place.key("total", "guestinfo.vice./a/b", "a/b", Scope.READ_ONLY).int64();
        ratio = place.key("ratio", "guestinfo.vice./ratio", "ratio", Scope.READ_ONLY).float32();
        exact = place.key("exact", "guestinfo.vice./exact", "exact", Scope.READ_ONLY).float64();
    }

    @Override
    public PrimitivesCodec at(Place place) {
        return new PrimitivesCodec(place);
    }

    @Override
    protected void write(Primitives value, Encoding out) {
        out.bool(flag, value.flag());
        out.int64(tiny, value.tiny());
        out.int64(small, value.small());
        out.int64(count, value.count());
        out.int64(total, value.total());
        out.float64(ratio, value.ratio());
        out.float64(exact, value.exact());
    }

    @Override
    protected Primitives read(Decoding in, @Nullable Primitives base) {
        return new Primitives(
                in.bool(flag, base == null ? false : base.flag()),
                in.int8(tiny, base == null ? 0 : base.tiny()),
                in.int16(small, base == null ? 0 : base.small()),
                in.int32(count, base == null ? 0 : base.count()),
                in.int64(total, base == null ? 0 : base.total()),
                in.float32(ratio, base == null ? 0 : base.ratio()),
                in.float64(exact, base == null ? 0 : base.exact()));
    }

    @Override
    public List<Component> components() {
        return Component.list(flag, tiny, small, count, total, ratio, exact);
    }
}
