package sample;

import io.vicfield.Scope;
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

/** Reads and writes {@link Maps.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Maps_PartCodec extends PlacedCodec<Maps.Part> {
    /** The codec of a whole configuration. */
    public static final Maps_PartCodec INSTANCE = new Maps_PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<String> id;
    final PlacedScalar<String> state;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Maps_PartCodec(Place place) {
        super(place);
        id = place.key("id", "guestinfo.vice./id", "id", Scope.READ_ONLY).text();
        state = place.key("state", "guestinfo.vice..state", "state", Scope.READ_WRITE).text();
    }

    @Override
    public Maps_PartCodec at(Place place) {
        return new Maps_PartCodec(place);
    }

    @Override
    protected void write(Maps.Part value, Encoding out) {
        out.text(id, value.id());
        out.text(state, value.state());
    }

    @Override
    protected Maps.Part read(Decoding in, Maps.@Nullable Part base) {
        return new Maps.Part(
                in.text(id, base == null ? "" : base.id()),
                in.text(state, base == null ? "" : base.state()));
    }

    @Override
    public List<Component> components() {
        return Component.list(id, state);
    }
}
