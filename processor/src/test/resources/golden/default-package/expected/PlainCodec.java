import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Plain}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PlainCodec extends GeneratedCodec<Plain> {
    /**
     * The codec of a whole configuration.
     */
    public static final PlainCodec INSTANCE = new PlainCodec(Place.root("vice.", "Plain"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code part}
     */
    final RecordComponent<Plain.Part> part;

    private PlainCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        part = record(place.key("part"));
    }

    @Override
    public RecordCodec<Plain> at(Place place) {
        return new PlainCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "part" -> Plain_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Plain value, Encoding out) {
        name.encode(value.name(), out);
        part.encode(value.part(), out);
    }

    @Override
    @NullUnmarked
    protected Plain read(Decoding in) {
        return new Plain(
                name.decode(in),
                part.decode(in));
    }

    @Override
    @NullUnmarked
    protected Plain read(Decoding in, Plain base) {
        return new Plain(
                name.decode(in, base.name()),
                part.decode(in, base.part()));
    }
}
