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

    final PlacedScalar<String> id;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Guarded_PartCodec(Place place) {
        super(place);
        id = place.key("id", "id", "id").text();
    }

    @Override
    public Guarded_PartCodec at(Place place) {
        return new Guarded_PartCodec(place);
    }

    @Override
    protected void write(Guarded.Part value, Encoding out) {
        out.text(id, value.id());
    }

    @Override
    protected Guarded.@Nullable Part read(Decoding in, Guarded.@Nullable Part base) {
        String id = in.text(this.id, base == null ? "" : base.id());
        try {
            return new Guarded.Part(id);
        } catch (RuntimeException e) {
            return in.refused(this, e, base);
        }
    }

    @Override
    public List<Component> components() {
        return Component.list(id);
    }
}
