package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedNullable;
import io.vicfield.spi.Scalars;
import java.time.Duration;
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

    final PlacedNullable<String> name;
    final PlacedNullable<Integer> count;
    final PlacedNullable<byte[]> certificate;
    final PlacedNullable<Duration> patience;
    final PlacedKey part;
    private @Nullable PlacedCodec<Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private NullablesCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").nullable(Scalars.STRING);
        count = place.key("count", "count", "count").nullable(Scalars.INT32);
        certificate = place.key("certificate", "certificate", "certificate").nullable(Scalars.BYTES);
        patience = place.key("patience", "patience", "patience").nullable(Scalars.DURATION);
        part = place.key("part", "part", "part");
    }

    @Override
    public NullablesCodec at(Place place) {
        return new NullablesCodec(place);
    }

    @Override
    protected void write(Nullables value, Encoding out) {
        name.encode(value.name(), out);
        count.encode(value.count(), out);
        certificate.encode(value.certificate(), out);
        patience.encode(value.patience(), out);
        part().encodeNullable(value.part(), out);
    }

    @Override
    protected Nullables read(Decoding in, @Nullable Nullables base) {
        return new Nullables(
                name.decode(in, base == null ? null : base.name()),
                count.decode(in, base == null ? null : base.count()),
                certificate.decode(in, base == null ? null : base.certificate()),
                patience.decode(in, base == null ? null : base.patience()),
                part().decodeNullable(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, count, certificate, patience, Component.optional(part, part()));
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
