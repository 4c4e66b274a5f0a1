package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PartCodec extends PlacedCodec<Part> {
    /** The codec of a whole configuration. */
    public static final PartCodec INSTANCE = new PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<String> id;
    final PlacedOptional<String> note;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private PartCodec(Place place) {
        super(place);
        id = place.key("id", "id", "id").text();
        note = place.key("note", "note", "note").optional(Scalars.STRING);
    }

    @Override
    public PartCodec at(Place place) {
        return new PartCodec(place);
    }

    @Override
    protected void write(Part value, Encoding out) {
        out.text(id, value.id());
        note.encode(value.note(), out);
    }

    @Override
    protected Part read(Decoding in, @Nullable Part base) {
        return new Part(
                in.text(id, base == null ? "" : base.id()),
                note.decode(in, base == null ? null : base.note()));
    }

    @Override
    public List<Component> components() {
        return Component.list(id, note);
    }
}
