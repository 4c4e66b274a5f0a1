package sample;

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

/** Reads and writes {@link Nullables}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NullablesCodec extends PlacedCodec<Nullables> {
    /** The codec of a whole configuration. */
    public static final NullablesCodec INSTANCE = new NullablesCodec(Place.root("vice.", "Nullables"));

    final PlacedKey name;
    final PlacedKey count;
    final PlacedKey certificate;
    final PlacedKey started;
    final PlacedKey patience;
    final PlacedKey part;
    private @Nullable PlacedCodec<Nullables.Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private NullablesCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name");
        count = place.key("count", "count", "count");
        certificate = place.key("certificate", "certificate", "certificate");
        started = place.key("started", "started", "started");
        patience = place.key("patience", "patience", "patience");
        part = place.key("part", "part", "part");
    }

    @Override
    public NullablesCodec at(Place place) {
        return new NullablesCodec(place);
    }

    @Override
    protected void write(Nullables value, Encoding out) {
        out.nullable(name, value.name(), Scalars.STRING);
        out.nullable(count, value.count(), Scalars.INT32);
        out.nullable(certificate, value.certificate(), Scalars.BYTES);
        out.nullable(started, value.started(), Scalars.INSTANT);
        out.nullable(patience, value.patience(), Scalars.DURATION);
        part().encodeNullable(value.part(), out);
    }

    @Override
    protected Nullables read(Decoding in, @Nullable Nullables base) {
        return new Nullables(
                in.nullable(name, base == null ? null : base.name(), Scalars.STRING),
                in.nullable(count, base == null ? null : base.count(), Scalars.INT32),
                in.nullable(certificate, base == null ? null : base.certificate(), Scalars.BYTES),
                in.nullable(started, base == null ? null : base.started(), Scalars.INSTANT),
                in.nullable(patience, base == null ? null : base.patience(), Scalars.DURATION),
                part().decodeNullable(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(name, Scalars.STRING, "").asOptional(),
                Component.scalar(count, Scalars.INT32, "").asOptional(),
                Component.scalar(certificate, Scalars.BYTES, "").asOptional(),
                Component.scalar(started, Scalars.INSTANT, "").asOptional(),
                Component.scalar(patience, Scalars.DURATION, "").asOptional(),
                Component.nested(part, part(), "").asOptional());
    }

    PlacedCodec<Nullables.Part> part() {
        PlacedCodec<Nullables.Part> bound = partCodec;
        if (bound == null) {
            bound = Nullables_PartCodec.INSTANCE.at(part.nestedOptional());
            partCodec = bound;
        }
        return bound;
    }
}
