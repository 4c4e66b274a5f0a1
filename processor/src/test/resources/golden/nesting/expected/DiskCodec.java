package sample.other;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Disk}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class DiskCodec extends GeneratedCodec<Disk> {
    /**
     * The codec of a whole configuration.
     */
    public static final DiskCodec INSTANCE = new DiskCodec(Place.root("vice.", "Disk"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    private DiskCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
    }

    @Override
    public RecordCodec<Disk> at(Place place) {
        return new DiskCodec(place);
    }

    @Override
    protected void write(Disk value, Encoding out) {
        name.encode(value.name(), out);
    }

    @Override
    @NullUnmarked
    protected Disk read(Decoding in) {
        return new Disk(
                name.decode(in));
    }

    @Override
    @NullUnmarked
    protected Disk read(Decoding in, Disk base) {
        return new Disk(
                name.decode(in, base.name()));
    }
}
