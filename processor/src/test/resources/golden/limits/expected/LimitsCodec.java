package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Limits}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LimitsCodec extends PlacedCodec<Limits> {
    /** The codec of a whole configuration. */
    public static final LimitsCodec INSTANCE = new LimitsCodec(Place.root("vice.", "Limits"));

    final PlacedScalar<String> readOnce;
    final PlacedScalar<String> writeOnly;
    final PlacedJoined<List<String>> listReadOnce;
    final PlacedJoined<List<String>> listWriteOnly;
    final PlacedOptional<String> optionalReadOnce;
    final PlacedOptional<String> optionalWriteOnly;
    final PlacedKey partReadOnce;
    private @Nullable PlacedCodec<Part> partReadOnceCodec;
    final PlacedKey partWriteOnly;
    private @Nullable PlacedCodec<Part> partWriteOnlyCodec;
    final PlacedKey partNever;
    private @Nullable PlacedCodec<Part> partNeverCodec;
    final PlacedKey shallow;
    private @Nullable PlacedCodec<Part> shallowCodec;
    final PlacedKey flat;
    private @Nullable PlacedValue<List<Part>> flatValue;
    final PlacedKey loose;
    private @Nullable PlacedCodec<Part> looseCodec;
    final PlacedKey holdsLoose;
    private @Nullable PlacedCodec<Part> holdsLooseCodec;
    final PlacedScalar<String> name;
    final PlacedKey part;
    private @Nullable PlacedCodec<Part> partCodec;
    final PlacedKey parts;
    private @Nullable PlacedValue<List<Part>> partsValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private LimitsCodec(Place place) {
        super(place);
        readOnce = place.key("readOnce", "readOnce", "readOnce").skipEncode().text();
        writeOnly = place.key("writeOnly", "writeOnly", "writeOnly").skipDecode().text();
        listReadOnce = place.key("listReadOnce", "listReadOnce", "listReadOnce").skipEncode().joined(Scalars.STRING);
        listWriteOnly = place.key("listWriteOnly", "listWriteOnly", "listWriteOnly")
                .skipDecode()
                .joined(Scalars.STRING);
        optionalReadOnce = place.key("optionalReadOnce", "optionalReadOnce", "optionalReadOnce")
                .skipEncode()
                .optional(Scalars.STRING);
        optionalWriteOnly = place.key("optionalWriteOnly", "optionalWriteOnly", "optionalWriteOnly")
                .skipDecode()
                .optional(Scalars.STRING);
        partReadOnce = place.key("partReadOnce", "partReadOnce", "partReadOnce").skipEncode();
        partWriteOnly = place.key("partWriteOnly", "partWriteOnly", "partWriteOnly").skipDecode();
        partNever = place.key("partNever", "partNever", "partNever").depth(0).skipEncode().skipDecode();
        shallow = place.key("shallow", "shallow", "shallow").depth(1);
        flat = place.key("flat", "guestinfo.vice./flat", "flat", Scope.READ_ONLY).depth(2);
        loose = place.key("loose", "loose", "loose").noFollow();
        holdsLoose = place.key("holdsLoose", "holdsLoose", "holdsLoose").noFollow();
        name = place.key("name", "name", "name").required().text();
        part = place.key("part", "part", "part").required();
        parts = place.key("parts", "parts", "parts").depth(5).required();
    }

    @Override
    public LimitsCodec at(Place place) {
        return new LimitsCodec(place);
    }

    @Override
    protected void write(Limits value, Encoding out) {
        out.text(writeOnly, value.writeOnly());
        listWriteOnly.encode(value.listWriteOnly(), out);
        optionalWriteOnly.encode(value.optionalWriteOnly(), out);
        partWriteOnly().encode(value.partWriteOnly(), out);
        shallow().encode(value.shallow(), out);
        flat().encode(value.flat(), out);
        loose().encodeOptional(value.loose(), out);
        holdsLoose().encode(value.holdsLoose(), out);
        out.text(name, value.name());
        part().encode(value.part(), out);
        parts().encode(value.parts(), out);
    }

    @Override
    protected Limits read(Decoding in, @Nullable Limits base) {
        return new Limits(
                in.text(readOnce, base == null ? "" : base.readOnce()),
                base == null ? "" : base.writeOnly(),
                listReadOnce.decode(in, base == null ? null : base.listReadOnce()),
                base == null ? List.of() : base.listWriteOnly(),
                optionalReadOnce.decode(in, base == null ? null : base.optionalReadOnce()),
                base == null ? Optional.empty() : base.optionalWriteOnly(),
                partReadOnce().decode(in, base == null ? null : base.partReadOnce()),
                partWriteOnly().absent(in, base == null ? null : base.partWriteOnly()),
                base == null ? "" : base.never(),
                partNever().absent(in, base == null ? null : base.partNever()),
                base == null ? Optional.empty() : base.optionalPartNever(),
                base == null ? List.of() : base.partsNever(),
                shallow().decode(in, base == null ? null : base.shallow()),
                flat().decode(in, base == null ? null : base.flat()),
                loose().decodeOptional(in, base == null ? null : base.loose()),
                holdsLoose().decode(in, base == null ? null : base.holdsLoose()),
                in.text(name, base == null ? "" : base.name()),
                part().decodeRequired(in, base == null ? null : base.part()),
                parts().decode(in, base == null ? null : base.parts()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                readOnce,
                writeOnly,
                listReadOnce,
                listWriteOnly,
                optionalReadOnce,
                optionalWriteOnly,
                Component.nested(partReadOnce, partReadOnce()),
                Component.nested(partWriteOnly, partWriteOnly()),
                Component.nested(shallow, shallow()),
                flat(),
                Component.optional(loose, loose()),
                Component.nested(holdsLoose, holdsLoose()),
                name,
                Component.nested(part, part()),
                parts());
    }

    PlacedCodec<Part> partReadOnce() {
        PlacedCodec<Part> bound = partReadOnceCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(partReadOnce.nested());
            partReadOnceCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Part> partWriteOnly() {
        PlacedCodec<Part> bound = partWriteOnlyCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(partWriteOnly.nested());
            partWriteOnlyCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Part> partNever() {
        PlacedCodec<Part> bound = partNeverCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(partNever.nested());
            partNeverCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Part> shallow() {
        PlacedCodec<Part> bound = shallowCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(shallow.nested());
            shallowCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Part>> flat() {
        PlacedValue<List<Part>> bound = flatValue;
        if (bound == null) {
            bound = new PlacedValue<>(flat, Values.indexed(Values.record(PartCodec.INSTANCE.at(flat.entries(1)))));
            flatValue = bound;
        }
        return bound;
    }

    PlacedCodec<Part> loose() {
        PlacedCodec<Part> bound = looseCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(loose.nestedOptional());
            looseCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Part> holdsLoose() {
        PlacedCodec<Part> bound = holdsLooseCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(holdsLoose.nested());
            holdsLooseCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Part> part() {
        PlacedCodec<Part> bound = partCodec;
        if (bound == null) {
            bound = PartCodec.INSTANCE.at(part.nested());
            partCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Part>> parts() {
        PlacedValue<List<Part>> bound = partsValue;
        if (bound == null) {
            bound = new PlacedValue<>(parts, Values.indexed(Values.record(PartCodec.INSTANCE.at(parts.entries(1)))));
            partsValue = bound;
        }
        return bound;
    }
}
