import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Plain}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PlainCodec extends PlacedCodec<Plain> {
    /** The codec of a whole configuration. */
    public static final PlainCodec INSTANCE = new PlainCodec(Place.root("vice.", "Plain"));

    final PlacedScalar<String> name;
    final PlacedKey part;
    private @Nullable PlacedCodec<Plain.Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private PlainCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        part = place.key("part", "part", "part");
    }

    @Override
    public PlainCodec at(Place place) {
        return new PlainCodec(place);
    }

    @Override
    protected void write(Plain value, Encoding out) {
        out.text(name, value.name());
        part().encode(value.part(), out);
    }

    @Override
    protected Plain read(Decoding in, @Nullable Plain base) {
        return new Plain(
                in.text(name, base == null ? "" : base.name()),
                part().decode(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, Component.nested(part, part()));
    }

    PlacedCodec<Plain.Part> part() {
        PlacedCodec<Plain.Part> bound = partCodec;
        if (bound == null) {
            bound = Plain_PartCodec.INSTANCE.at(part.nested());
            partCodec = bound;
        }
        return bound;
    }
}
