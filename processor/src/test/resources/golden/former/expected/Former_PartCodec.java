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

/** Reads and writes {@link Former.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Former_PartCodec extends PlacedCodec<Former.Part> {
    /** The codec of a whole configuration. */
    public static final Former_PartCodec INSTANCE = new Former_PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<String> id;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Former_PartCodec(Place place) {
        super(place);
        id = place.key("id", "guestinfo.vice..id", "id", Scope.READ_WRITE)
                .formerly(place.key("id", "guestinfo.vice..ident", "ident", Scope.READ_WRITE))
                .text();
    }

    @Override
    public Former_PartCodec at(Place place) {
        return new Former_PartCodec(place);
    }

    @Override
    protected void write(Former.Part value, Encoding out) {
        out.text(id, value.id());
    }

    @Override
    protected Former.Part read(Decoding in, Former.@Nullable Part base) {
        return new Former.Part(
                in.text(id, base == null ? "" : base.id()));
    }

    @Override
    public List<Component> components() {
        return Component.list(id);
    }
}
