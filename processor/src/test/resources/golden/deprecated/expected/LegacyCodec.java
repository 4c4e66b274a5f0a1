package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Legacy}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings("deprecation")
public final class LegacyCodec extends GeneratedCodec<Legacy> {
    /**
     * The codec of a whole configuration.
     */
    public static final LegacyCodec INSTANCE = new LegacyCodec(Place.root("vice.", "Legacy"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    private LegacyCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
    }

    @Override
    public RecordCodec<Legacy> at(Place place) {
        return new LegacyCodec(place);
    }

    @Override
    protected void write(Legacy value, Encoding out) {
        name.encode(value.name(), out);
    }

    @Override
    @NullUnmarked
    protected Legacy read(Decoding in) {
        return new Legacy(
                name.decode(in));
    }

    @Override
    @NullUnmarked
    protected Legacy read(Decoding in, Legacy base) {
        return new Legacy(
                name.decode(in, base.name()));
    }
}
