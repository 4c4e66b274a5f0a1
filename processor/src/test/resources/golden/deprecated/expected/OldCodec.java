package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Old}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class OldCodec extends GeneratedCodec<Old> {
    static final EnumScalar<Ancient> ANCIENT = new EnumScalar<>("Ancient", new Ancient[] {Ancient.BRONZE,
            Ancient.IRON}, new String[] {"BRONZE", "IRON"});

    static final Scalar<Integer> OLD_CONVERTER = Scalars.converted(new Old.Converter(), Scalars.STRING);

    /**
     * The codec of a whole configuration.
     */
    public static final OldCodec INSTANCE = new OldCodec(Place.root("vice.", "Old"));

    /**
     * {@code legacy}
     */
    final RecordComponent<Legacy> legacy;

    /**
     * {@code more}
     */
    final ValueComponent<List<Legacy>> more;

    /**
     * {@code ancient}
     */
    final ScalarComponent<Ancient> ancient;

    /**
     * {@code count}
     */
    final ScalarComponent<Integer> count;

    private OldCodec(Place place) {
        super(place);
        legacy = record(place.key("legacy"));
        more = value(place.key("more"), Values.indexed(Values.record()));
        ancient = scalar(place.key("ancient"), ANCIENT);
        count = scalar(place.key("count"), OLD_CONVERTER);
    }

    @Override
    public RecordCodec<Old> at(Place place) {
        return new OldCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "legacy" -> LegacyCodec.INSTANCE;
            case "more" -> LegacyCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Old value, Encoding out) {
        legacy.encode(value.legacy(), out);
        more.encode(value.more(), out);
        ancient.encode(value.ancient(), out);
        count.encode(value.count(), out);
    }

    @Override
    @NullUnmarked
    protected Old read(Decoding in) {
        return new Old(
                legacy.decode(in),
                more.decode(in),
                ancient.decode(in),
                count.decode(in));
    }

    @Override
    @NullUnmarked
    protected Old read(Decoding in, Old base) {
        return new Old(
                legacy.decode(in, base.legacy()),
                more.decode(in, base.more()),
                ancient.decode(in, base.ancient()),
                count.decode(in, base.count()));
    }
}
