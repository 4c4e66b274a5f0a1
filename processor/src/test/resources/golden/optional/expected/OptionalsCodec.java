package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Optionals}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OptionalsCodec extends PlacedCodec<Optionals> {
    /** The codec of a whole configuration. */
    public static final OptionalsCodec INSTANCE = new OptionalsCodec(Place.root("vice.", "Optionals"));

    final PlacedKey name;
    final PlacedKey count;
    final PlacedKey certificate;
    final PlacedKey started;
    final PlacedKey part;
    private @Nullable PlacedCodec<Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private OptionalsCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name");
        count = place.key("count", "guestinfo.vice..count", "count", Scope.READ_WRITE);
        certificate = place.key("certificate", "certificate", "certificate");
        started = place.key("started", "started", "started");
        part = place.key("part", "guestinfo.vice..part", "part", Scope.READ_WRITE);
    }

    @Override
    public OptionalsCodec at(Place place) {
        return new OptionalsCodec(place);
    }

    @Override
    protected void write(Optionals value, Encoding out) {
        out.optional(name, value.name(), Scalars.STRING);
        out.optional(count, value.count(), Scalars.INT32);
        out.optional(certificate, value.certificate(), Scalars.BYTES);
        out.optional(started, value.started(), Scalars.INSTANT);
        part().encodeOptional(value.part(), out);
    }

    @Override
    protected Optionals read(Decoding in, @Nullable Optionals base) {
        return new Optionals(
                in.optional(name, base == null ? null : base.name(), Scalars.STRING),
                in.optional(count, base == null ? null : base.count(), Scalars.INT32),
                in.optional(certificate, base == null ? null : base.certificate(), Scalars.BYTES),
                in.optional(started, base == null ? null : base.started(), Scalars.INSTANT),
                part().decodeOptional(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(name, Scalars.STRING, "").asOptional(),
                Component.scalar(count, Scalars.INT32, "").asOptional(),
                Component.scalar(certificate, Scalars.BYTES, "").asOptional(),
                Component.scalar(started, Scalars.INSTANT, "").asOptional(),
                Component.nested(part, part(), "").asOptional());
    }

    PlacedCodec<Part> part() {
        PlacedCodec<Part> bound = partCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(part.nestedOptional());
            partCodec = bound;
        }
        return bound;
    }
}
