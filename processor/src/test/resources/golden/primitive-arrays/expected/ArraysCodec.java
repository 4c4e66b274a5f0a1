package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PrimitiveArrays;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Arrays}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ArraysCodec extends PlacedCodec<Arrays> {
    /** The codec of a whole configuration. */
    public static final ArraysCodec INSTANCE = new ArraysCodec(Place.root("vice.", "Arrays"));

    final PlacedJoined<boolean[]> flags;
    final PlacedJoined<short[]> smalls;
    final PlacedJoined<int[]> counts;
    final PlacedJoined<long[]> totals;
    final PlacedJoined<float[]> ratios;
    final PlacedJoined<double[]> exacts;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ArraysCodec(Place place) {
        super(place);
        flags = new PlacedJoined<>(place.key("flags", "flags", "flags"), PrimitiveArrays.BOOL);
        smalls = new PlacedJoined<>(place.key("smalls", "smalls", "smalls"), PrimitiveArrays.INT16);
        counts = new PlacedJoined<>(place.key("counts", "counts", "counts"), PrimitiveArrays.INT32);
        totals = new PlacedJoined<>(place.key("totals", "totals", "totals"), PrimitiveArrays.INT64);
        ratios = new PlacedJoined<>(place.key("ratios", "ratios", "ratios"), PrimitiveArrays.FLOAT32);
        exacts = new PlacedJoined<>(place.key("exacts", "exacts", "exacts"), PrimitiveArrays.FLOAT64);
    }

    @Override
    public ArraysCodec at(Place place) {
        return new ArraysCodec(place);
    }

    @Override
    protected void write(Arrays value, Encoding out) {
        flags.encode(value.flags(), out);
        smalls.encode(value.smalls(), out);
        counts.encode(value.counts(), out);
        totals.encode(value.totals(), out);
        ratios.encode(value.ratios(), out);
        exacts.encode(value.exacts(), out);
    }

    @Override
    protected Arrays read(Decoding in, @Nullable Arrays base) {
        return new Arrays(
                flags.decode(in, base == null ? null : base.flags()),
                smalls.decode(in, base == null ? null : base.smalls()),
                counts.decode(in, base == null ? null : base.counts()),
                totals.decode(in, base == null ? null : base.totals()),
                ratios.decode(in, base == null ? null : base.ratios()),
                exacts.decode(in, base == null ? null : base.exacts()));
    }

    @Override
    public List<Component> components() {
        return Component.list(flags, smalls, counts, totals, ratios, exacts);
    }
}
