package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.Scalars;
import java.time.Instant;
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

    final PlacedOptional<String> name;
    final PlacedOptional<Integer> count;
    final PlacedOptional<byte[]> certificate;
    final PlacedOptional<Instant> started;
    final PlacedKey part;
    private @Nullable PlacedCodec<Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private OptionalsCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").optional(Scalars.STRING);
        count = place.key("count", "guestinfo.vice..count", "count", Scope.READ_WRITE).optional(Scalars.INT32);
        certificate = place.key("certificate", "certificate", "certificate").optional(Scalars.BYTES);
        started = place.key("started", "started", "started").optional(Scalars.INSTANT);
        part = place.key("part", "guestinfo.vice..part", "part", Scope.READ_WRITE);
    }

    @Override
    public OptionalsCodec at(Place place) {
        return new OptionalsCodec(place);
    }

    @Override
    protected void write(Optionals value, Encoding out) {
        name.encode(value.name(), out);
        count.encode(value.count(), out);
        certificate.encode(value.certificate(), out);
        started.encode(value.started(), out);
        part().encodeOptional(value.part(), out);
    }

    @Override
    protected Optionals read(Decoding in, @Nullable Optionals base) {
        return new Optionals(
                name.decode(in, base == null ? null : base.name()),
                count.decode(in, base == null ? null : base.count()),
                certificate.decode(in, base == null ? null : base.certificate()),
                started.decode(in, base == null ? null : base.started()),
                part().decodeOptional(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, count, certificate, started, Component.optional(part, part()));
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
