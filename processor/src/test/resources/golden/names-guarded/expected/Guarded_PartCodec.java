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

/** Reads and writes {@link Guarded.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Guarded_PartCodec extends PlacedCodec<Guarded.Part> {
    /** The codec of a whole configuration. */
    public static final Guarded_PartCodec INSTANCE = new Guarded_PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<String> part;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Guarded_PartCodec(Place place) {
        super(place);
        part = place.key("part", "part", "part").text();
    }

    @Override
    public Guarded_PartCodec at(Place place) {
        return new Guarded_PartCodec(place);
    }

    @Override
    protected void write(Guarded.Part value, Encoding out) {
        out.text(part, value.part());
    }

    @Override
    protected Guarded.Part read(Decoding in, Guarded.@Nullable Part base) {
        return new Guarded.Part(
                in.text(part, base == null ? "" : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(part);
    }
}
