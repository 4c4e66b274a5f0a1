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
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Optionals}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OptionalsCodec extends GeneratedCodec<Optionals> {
    /**
     * The codec of a whole configuration.
     */
    public static final OptionalsCodec INSTANCE = new OptionalsCodec(Place.root("vice.", "Optionals"));

    /**
     * {@code name}
     */
    final OptionalComponent<String> name;

    /**
     * {@code guestinfo.vice..count}
     */
    final OptionalComponent<Integer> count;

    /**
     * {@code certificate}
     */
    final OptionalComponent<byte[]> certificate;

    /**
     * {@code guestinfo.vice..part}
     */
    final OptionalComponent<Optionals.Part> part;

    /**
     * {@code nullableName}
     */
    final ScalarComponent<String> nullableName;

    /**
     * {@code nullableBytes}
     */
    final ScalarComponent<byte[]> nullableBytes;

    /**
     * {@code started}
     */
    final ScalarComponent<Instant> started;

    /**
     * {@code patience}
     */
    final ScalarComponent<Duration> patience;

    /**
     * {@code key}
     */
    final ScalarComponent<byte[]> key;

    /**
     * {@code nullablePart}
     */
    final RecordComponent<Optionals.Part> nullablePart;

    private OptionalsCodec(Place place) {
        super(place);
        name = optional(place.key("name"), Scalars.STRING);
        count = optional(place.key("count", Scope.READ_WRITE), Scalars.INT32);
        certificate = optional(place.key("certificate"), Scalars.BYTES);
        part = optionalRecord(place.key("part", Scope.READ_WRITE));
        nullableName = nullable(place.key("nullableName"), Scalars.STRING);
        nullableBytes = nullable(place.key("nullableBytes"), Scalars.BYTES);
        started = nullable(place.key("started"), Scalars.INSTANT);
        patience = nullable(place.key("patience"), Scalars.DURATION);
        key = nullable(place.key("key"), Scalars.BYTES);
        nullablePart = nullableRecord(place.key("nullablePart"));
    }

    @Override
    public RecordCodec<Optionals> at(Place place) {
        return new OptionalsCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "part" -> Optionals_PartCodec.INSTANCE;
            case "nullablePart" -> Optionals_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Optionals value, Encoding out) {
        name.encode(value.name(), out);
        count.encode(value.count(), out);
        certificate.encode(value.certificate(), out);
        part.encode(value.part(), out);
        nullableName.encode(value.nullableName(), out);
        nullableBytes.encode(value.nullableBytes(), out);
        started.encode(value.started(), out);
        patience.encode(value.patience(), out);
        key.encode(value.key(), out);
        nullablePart.encode(value.nullablePart(), out);
    }

    @Override
    @NullUnmarked
    protected Optionals read(Decoding in) {
        return new Optionals(
                name.decode(in),
                count.decode(in),
                certificate.decode(in),
                part.decode(in),
                nullableName.decode(in),
                nullableBytes.decode(in),
                started.decode(in),
                patience.decode(in),
                key.decode(in),
                nullablePart.decode(in));
    }

    @Override
    @NullUnmarked
    protected Optionals read(Decoding in, Optionals base) {
        return new Optionals(
                name.decode(in, base.name()),
                count.decode(in, base.count()),
                certificate.decode(in, base.certificate()),
                part.decode(in, base.part()),
                nullableName.decode(in, base.nullableName()),
                nullableBytes.decode(in, base.nullableBytes()),
                started.decode(in, base.started()),
                patience.decode(in, base.patience()),
                key.decode(in, base.key()),
                nullablePart.decode(in, base.nullablePart()));
    }
}
