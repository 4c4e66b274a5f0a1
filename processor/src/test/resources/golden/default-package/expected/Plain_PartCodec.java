import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
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

    final PlacedKey kind;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Plain_PartCodec(Place place) {
        super(place);
        kind = place.key("kind", "kind", "kind");
    }

    @Override
    public Plain_PartCodec at(Place place) {
        return new Plain_PartCodec(place);
    }

    @Override
    protected void write(Plain.Part value, Encoding out) {
        out.scalar(kind, value.kind(), PLAIN_KIND);
    }

    @Override
    protected Plain.Part read(Decoding in, Plain.@Nullable Part base) {
        return new Plain.Part(
                in.scalar(kind, base == null ? PLAIN_KIND.zero() : base.kind(), PLAIN_KIND));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(kind, PLAIN_KIND, ""));
    }
}
