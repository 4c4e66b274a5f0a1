package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalar;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Old}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldCodec extends PlacedCodec<Old> {
    static final EnumText<Ancient> ANCIENT = new EnumText<Ancient>("Ancient")
            .with(Ancient.BRONZE, "BRONZE")
            .with(Ancient.IRON, "IRON");

    static final Scalar<Integer> OLD_CONVERTER = Scalars.converted(new Old.Converter(), Scalars.STRING);

    /** The codec of a whole configuration. */
    public static final OldCodec INSTANCE = new OldCodec(Place.root("vice.", "Old"));

    final PlacedKey legacy;
    private @Nullable PlacedCodec<Legacy> legacyCodec;
    final PlacedKey more;
    private @Nullable PlacedValue<List<Legacy>> moreValue;
    final PlacedScalar<Ancient> ancient;
    final PlacedScalar<Integer> count;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private OldCodec(Place place) {
        super(place);
        legacy = place.key("legacy", "legacy", "legacy");
        more = place.key("more", "more", "more");
        ancient = place.key("ancient", "ancient", "ancient").scalar(ANCIENT);
        count = place.key("count", "count", "count").scalar(OLD_CONVERTER);
    }

    @Override
    public OldCodec at(Place place) {
        return new OldCodec(place);
    }

    @Override
    protected void write(Old value, Encoding out) {
        legacy().encode(value.legacy(), out);
        more().encode(value.more(), out);
        ancient.encode(value.ancient(), out);
        count.encode(value.count(), out);
    }

    @Override
    protected Old read(Decoding in, @Nullable Old base) {
        return new Old(
                legacy().decode(in, base == null ? null : base.legacy()),
                more().decode(in, base == null ? null : base.more()),
                ancient.decode(in, base == null ? ancient.absent() : base.ancient()),
                count.decode(in, base == null ? count.absent() : base.count()));
    }

    @Override
    public List<Component> components() {
        return Component.list(Component.nested(legacy, legacy()), more(), ancient, count);
    }

    PlacedCodec<Legacy> legacy() {
        PlacedCodec<Legacy> bound = legacyCodec;
        if (bound == null) {
            bound = LegacyCodec.INSTANCE.at(legacy.nested());
            legacyCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Legacy>> more() {
        PlacedValue<List<Legacy>> bound = moreValue;
        if (bound == null) {
            bound = new PlacedValue<>(more, Values.indexed(Values.record(LegacyCodec.INSTANCE.at(more.entries(1)))));
            moreValue = bound;
        }
        return bound;
    }
}
