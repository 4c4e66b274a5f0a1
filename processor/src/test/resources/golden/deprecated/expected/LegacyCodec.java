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

/** Reads and writes {@link Legacy}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class LegacyCodec extends PlacedCodec<Legacy> {
    /** The codec of a whole configuration. */
    public static final LegacyCodec INSTANCE = new LegacyCodec(Place.root("vice.", "Legacy"));

    final PlacedScalar<String> name;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private LegacyCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
    }

    @Override
    public LegacyCodec at(Place place) {
        return new LegacyCodec(place);
    }

    @Override
    protected void write(Legacy value, Encoding out) {
        out.text(name, value.name());
    }

    @Override
    protected Legacy read(Decoding in, @Nullable Legacy base) {
        return new Legacy(
                in.text(name, base == null ? "" : base.name()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name);
    }
}
