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

/** Reads and writes {@link VersionConverter.Stored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class VersionConverter_StoredCodec extends PlacedCodec<VersionConverter.Stored> {
    /** The codec of a whole configuration. */
    public static final VersionConverter_StoredCodec INSTANCE = new VersionConverter_StoredCodec(
            Place.root("vice.", "Stored"));

    final PlacedScalar<Integer> major;
    final PlacedScalar<Integer> minor;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private VersionConverter_StoredCodec(Place place) {
        super(place);
        major = place.key("major", "major", "major").int32();
        minor = place.key("minor", "minor", "minor").int32();
    }

    @Override
    public VersionConverter_StoredCodec at(Place place) {
        return new VersionConverter_StoredCodec(place);
    }

    @Override
    protected void write(VersionConverter.Stored value, Encoding out) {
        out.int64(major, value.major());
        out.int64(minor, value.minor());
    }

    @Override
    protected VersionConverter.Stored read(Decoding in, VersionConverter.@Nullable Stored base) {
        return new VersionConverter.Stored(
                in.int32(major, base == null ? 0 : base.major()),
                in.int32(minor, base == null ? 0 : base.minor()));
    }

    @Override
    public List<Component> components() {
        return Component.list(major, minor);
    }
}
