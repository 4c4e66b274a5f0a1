package sample.other;

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

/** Reads and writes {@link Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class InnerCodec extends PlacedCodec<Inner> {
    /** The codec of a whole configuration. */
    public static final InnerCodec INSTANCE = new InnerCodec(Place.root("vice.", "Inner"));

    final PlacedScalar<String> name;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private InnerCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
    }

    @Override
    public InnerCodec at(Place place) {
        return new InnerCodec(place);
    }

    @Override
    protected void write(Inner value, Encoding out) {
        out.text(name, value.name());
    }

    @Override
    protected Inner read(Decoding in, @Nullable Inner base) {
        return new Inner(
                in.text(name, base == null ? "" : base.name()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name);
    }
}
