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
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Former}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class FormerCodec extends GeneratedCodec<Former> {
    /**
     * The codec of a whole configuration.
     */
    public static final FormerCodec INSTANCE = new FormerCodec(Place.root("vice.", "Former"));

    /**
     * {@code guestinfo.vice./name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code guestinfo.vice..size}
     */
    final OptionalComponent<Integer> size;

    /**
     * {@code args}
     */
    final ValueComponent<List<String>> args;

    /**
     * {@code guestinfo.vice./parts}
     */
    final ValueComponent<Map<String, Former.Part>> parts;

    /**
     * {@code motor}
     */
    final RecordComponent<Former.Part> motor;

    private FormerCodec(Place place) {
        super(place);
        name = scalar(place.key("name", Scope.READ_ONLY).required()
                .formerly("label", Scope.READ_WRITE), Scalars.STRING);
        size = optional(place.key("size", Scope.READ_WRITE).formerly("b", Scope.READ_WRITE)
                .formerly("c", Scope.READ_ONLY), Scalars.INT32);
        args = value(place.key("args").formerly("arguments"), Values.joined(Scalars.STRING));
        parts = value(place.key("parts", Scope.READ_ONLY).formerly("items", Scope.READ_ONLY),
                Values.map(Scalars.STRING, Values.record()));
        motor = record(place.key("motor").depth(2).formerly("engine"));
    }

    @Override
    public RecordCodec<Former> at(Place place) {
        return new FormerCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "parts" -> Former_PartCodec.INSTANCE;
            case "motor" -> Former_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Former value, Encoding out) {
        name.encode(value.name(), out);
        size.encode(value.size(), out);
        args.encode(value.args(), out);
        parts.encode(value.parts(), out);
        motor.encode(value.motor(), out);
    }

    @Override
    @NullUnmarked
    protected Former read(Decoding in) {
        return new Former(
                name.decode(in),
                size.decode(in),
                args.decode(in),
                parts.decode(in),
                motor.decode(in));
    }

    @Override
    @NullUnmarked
    protected Former read(Decoding in, Former base) {
        return new Former(
                name.decode(in, base.name()),
                size.decode(in, base.size()),
                args.decode(in, base.args()),
                parts.decode(in, base.parts()),
                motor.decode(in, base.motor()));
    }
}
