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

/** Reads and writes {@link Machine.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings("exports")
public final class Machine_PartCodec extends PlacedCodec<Machine.Part> {
    /** The codec of a whole configuration. */
    public static final Machine_PartCodec INSTANCE = new Machine_PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<String> id;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Machine_PartCodec(Place place) {
        super(place);
        id = place.key("id", "id", "id").text();
    }

    @Override
    public Machine_PartCodec at(Place place) {
        return new Machine_PartCodec(place);
    }

    @Override
    protected void write(Machine.Part value, Encoding out) {
        out.text(id, value.id());
    }

    @Override
    protected Machine.Part read(Decoding in, Machine.@Nullable Part base) {
        return new Machine.Part(
                in.text(id, base == null ? "" : base.id()));
    }

    @Override
    public List<Component> components() {
        return Component.list(id);
    }
}
