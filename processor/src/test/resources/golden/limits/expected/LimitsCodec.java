package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Limits}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LimitsCodec extends GeneratedCodec<Limits> {
    /**
     * The codec of a whole configuration.
     */
    public static final LimitsCodec INSTANCE = new LimitsCodec(Place.root("vice.", "Limits"));

    /**
     * {@code readOnce}
     */
    final ScalarComponent<String> readOnce;

    /**
     * {@code writeOnly}
     */
    final ScalarComponent<String> writeOnly;

    /**
     * {@code listReadOnce}
     */
    final ValueComponent<List<String>> listReadOnce;

    /**
     * {@code listWriteOnly}
     */
    final ValueComponent<List<String>> listWriteOnly;

    /**
     * {@code optionalReadOnce}
     */
    final OptionalComponent<String> optionalReadOnce;

    /**
     * {@code optionalWriteOnly}
     */
    final OptionalComponent<String> optionalWriteOnly;

    /**
     * {@code partReadOnce}
     */
    final RecordComponent<Limits.Part> partReadOnce;

    /**
     * {@code partWriteOnly}
     */
    final RecordComponent<Limits.Part> partWriteOnly;

    /**
     * {@code never}
     */
    final ScalarComponent<String> never;

    /**
     * {@code partNever}
     */
    final RecordComponent<Limits.Part> partNever;

    /**
     * {@code optionalPartNever}
     */
    final OptionalComponent<Limits.Part> optionalPartNever;

    /**
     * {@code partsNever}
     */
    final ValueComponent<List<Limits.Part>> partsNever;

    /**
     * {@code shallow}
     */
    final RecordComponent<Limits.Part> shallow;

    /**
     * {@code guestinfo.vice./flat}
     */
    final ValueComponent<List<Limits.Part>> flat;

    /**
     * {@code loose}
     */
    final OptionalComponent<Limits.Part> loose;

    /**
     * {@code holdsLoose}
     */
    final RecordComponent<Limits.Part> holdsLoose;

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code part}
     */
    final RecordComponent<Limits.Part> part;

    /**
     * {@code parts}
     */
    final ValueComponent<List<Limits.Part>> parts;

    private LimitsCodec(Place place) {
        super(place);
        readOnce = scalar(place.key("readOnce").skipEncode(), Scalars.STRING);
        writeOnly = scalar(place.key("writeOnly").skipDecode(), Scalars.STRING);
        listReadOnce = value(place.key("listReadOnce").skipEncode(), Values.joined(Scalars.STRING));
        listWriteOnly = value(place.key("listWriteOnly").skipDecode(),
                Values.joined(Scalars.STRING));
        optionalReadOnce = optional(place.key("optionalReadOnce").skipEncode(), Scalars.STRING);
        optionalWriteOnly = optional(place.key("optionalWriteOnly").skipDecode(), Scalars.STRING);
        partReadOnce = record(place.key("partReadOnce").skipEncode());
        partWriteOnly = record(place.key("partWriteOnly").skipDecode());
        never = scalar(place.key("never").depth(0).skipEncode().skipDecode(), Scalars.STRING);
        partNever = record(place.key("partNever").depth(0).skipEncode().skipDecode());
        optionalPartNever = optionalRecord(place.key("optionalPartNever").depth(0).skipEncode().skipDecode());
        partsNever = value(place.key("partsNever").depth(0).skipEncode().skipDecode(),
                Values.indexed(Values.record()));
        shallow = record(place.key("shallow").depth(1));
        flat = value(place.key("flat", Scope.READ_ONLY).depth(2), Values.indexed(Values.record()));
        loose = optionalRecord(place.key("loose").noFollow());
        holdsLoose = record(place.key("holdsLoose").noFollow());
        name = scalar(place.key("name").required(), Scalars.STRING);
        part = record(place.key("part").required());
        parts = value(place.key("parts").depth(5).required(), Values.indexed(Values.record()));
    }

    @Override
    public RecordCodec<Limits> at(Place place) {
        return new LimitsCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "partReadOnce" -> Limits_PartCodec.INSTANCE;
            case "partWriteOnly" -> Limits_PartCodec.INSTANCE;
            case "partNever" -> Limits_PartCodec.INSTANCE;
            case "optionalPartNever" -> Limits_PartCodec.INSTANCE;
            case "partsNever" -> Limits_PartCodec.INSTANCE;
            case "shallow" -> Limits_PartCodec.INSTANCE;
            case "flat" -> Limits_PartCodec.INSTANCE;
            case "loose" -> Limits_PartCodec.INSTANCE;
            case "holdsLoose" -> Limits_PartCodec.INSTANCE;
            case "part" -> Limits_PartCodec.INSTANCE;
            case "parts" -> Limits_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Limits value, Encoding out) {
        readOnce.encode(value.readOnce(), out);
        writeOnly.encode(value.writeOnly(), out);
        listReadOnce.encode(value.listReadOnce(), out);
        listWriteOnly.encode(value.listWriteOnly(), out);
        optionalReadOnce.encode(value.optionalReadOnce(), out);
        optionalWriteOnly.encode(value.optionalWriteOnly(), out);
        partReadOnce.encode(value.partReadOnce(), out);
        partWriteOnly.encode(value.partWriteOnly(), out);
        never.encode(value.never(), out);
        partNever.encode(value.partNever(), out);
        optionalPartNever.encode(value.optionalPartNever(), out);
        partsNever.encode(value.partsNever(), out);
        shallow.encode(value.shallow(), out);
        flat.encode(value.flat(), out);
        loose.encode(value.loose(), out);
        holdsLoose.encode(value.holdsLoose(), out);
        name.encode(value.name(), out);
        part.encode(value.part(), out);
        parts.encode(value.parts(), out);
    }

    @Override
    @NullUnmarked
    protected Limits read(Decoding in) {
        return new Limits(
                readOnce.decode(in),
                writeOnly.decode(in),
                listReadOnce.decode(in),
                listWriteOnly.decode(in),
                optionalReadOnce.decode(in),
                optionalWriteOnly.decode(in),
                partReadOnce.decode(in),
                partWriteOnly.decode(in),
                never.decode(in),
                partNever.decode(in),
                optionalPartNever.decode(in),
                partsNever.decode(in),
                shallow.decode(in),
                flat.decode(in),
                loose.decode(in),
                holdsLoose.decode(in),
                name.decode(in),
                part.decode(in),
                parts.decode(in));
    }

    @Override
    @NullUnmarked
    protected Limits read(Decoding in, Limits base) {
        return new Limits(
                readOnce.decode(in, base.readOnce()),
                writeOnly.decode(in, base.writeOnly()),
                listReadOnce.decode(in, base.listReadOnce()),
                listWriteOnly.decode(in, base.listWriteOnly()),
                optionalReadOnce.decode(in, base.optionalReadOnce()),
                optionalWriteOnly.decode(in, base.optionalWriteOnly()),
                partReadOnce.decode(in, base.partReadOnce()),
                partWriteOnly.decode(in, base.partWriteOnly()),
                never.decode(in, base.never()),
                partNever.decode(in, base.partNever()),
                optionalPartNever.decode(in, base.optionalPartNever()),
                partsNever.decode(in, base.partsNever()),
                shallow.decode(in, base.shallow()),
                flat.decode(in, base.flat()),
                loose.decode(in, base.loose()),
                holdsLoose.decode(in, base.holdsLoose()),
                name.decode(in, base.name()),
                part.decode(in, base.part()),
                parts.decode(in, base.parts()));
    }
}
