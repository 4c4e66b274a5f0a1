package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.GroupReading;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Guarded}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class GuardedCodec extends PlacedCodec<Guarded> {
    /** The codec of a whole configuration. */
    static final GuardedCodec INSTANCE = new GuardedCodec(Place.root("vice.", "Guarded"));

    final PlacedScalar<Integer> from;
    final PlacedScalar<Integer> to;
    private final PlacedKey rangeGroup;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private GuardedCodec(Place place) {
        super(place);
        from = place.key("from", "from", "from").int32();
        to = place.key("to", "to", "to").int32();
        rangeGroup = place.group("Range", "Range~");
    }

    @Override
    public GuardedCodec at(Place place) {
        return new GuardedCodec(place);
    }

    @Override
    protected void write(Guarded value, Encoding out) {
        out.beginGroup(rangeGroup);
        out.int64(from, value.from());
        out.int64(to, value.to());
        out.endGroup(rangeGroup);
    }

    @Override
    protected @Nullable Guarded read(Decoding in, @Nullable Guarded base) {
        int from;
        int to;
        GroupReading rangeReading = in.group(rangeGroup);
        do {
            from = in.int32(this.from, base == null ? 0 : base.from());
            to = in.int32(this.to, base == null ? 0 : base.to());
        } while (rangeReading.again());
        try {
            return new Guarded(from, to);
        } catch (RuntimeException e) {
            return in.refused(this, e, base);
        }
    }

    @Override
    public List<Component> components() {
        return Component.list(from, to, Component.generation(rangeGroup));
    }
}
