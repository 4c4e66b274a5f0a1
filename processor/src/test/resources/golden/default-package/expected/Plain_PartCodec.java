import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Plain.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Plain_PartCodec extends PlacedCodec<Plain.Part> {
    static final EnumText<Plain.Kind> PLAIN_KIND = new EnumText<Plain.Kind>("Kind")
            .with(Plain.Kind.ONE, "ONE")
            .with(Plain.Kind.TWO, "TWO");

    /** The codec of a whole configuration. */
    public static final Plain_PartCodec INSTANCE = new Plain_PartCodec(Place.root("vice.", "Part"));

    final PlacedScalar<Plain.Kind> kind;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Plain_PartCodec(Place place) {
        super(place);
        kind = place.key("kind", "kind", "kind").scalar(PLAIN_KIND);
    }

    @Override
    public Plain_PartCodec at(Place place) {
        return new Plain_PartCodec(place);
    }

    @Override
    protected void write(Plain.Part value, Encoding out) {
        kind.encode(value.kind(), out);
    }

    @Override
    protected Plain.Part read(Decoding in, Plain.@Nullable Part base) {
        return new Plain.Part(
                kind.decode(in, base == null ? kind.absent() : base.kind()));
    }

    @Override
    public List<Component> components() {
        return Component.list(kind);
    }
}
