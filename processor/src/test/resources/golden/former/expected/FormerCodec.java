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
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Former}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class FormerCodec extends PlacedCodec<Former> {
    /** The codec of a whole configuration. */
    public static final FormerCodec INSTANCE = new FormerCodec(Place.root("vice.", "Former"));

    final PlacedScalar<String> name;
    final PlacedOptional<Integer> size;
    final PlacedJoined<List<String>> args;
    final PlacedKey parts;
    private @Nullable PlacedValue<Map<String, Former.Part>> partsValue;
    final PlacedKey motor;
    private @Nullable PlacedCodec<Former.Part> motorCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private FormerCodec(Place place) {
        super(place);
        name = place.key("name", "guestinfo.vice./name", "name", Scope.READ_ONLY)
                .required()
                .formerly(place.key("name", "guestinfo.vice..label", "label", Scope.READ_WRITE))
                .text();
        size = place.key("size", "guestinfo.vice..size", "size", Scope.READ_WRITE)
                .formerly(place.key("size", "guestinfo.vice..b", "b", Scope.READ_WRITE))
                .formerly(place.key("size", "guestinfo.vice./c", "c", Scope.READ_ONLY))
                .optional(Scalars.INT32);
        args = place.key("args", "args", "args")
                .formerly(place.key("args", "arguments", "arguments"))
                .joined(Scalars.STRING);
        parts = place.key("parts", "guestinfo.vice./parts", "parts", Scope.READ_ONLY)
                .formerly(place.key("parts", "guestinfo.vice./items", "items", Scope.READ_ONLY));
        motor = place.key("motor", "motor", "motor").depth(2).formerly(place.key("motor", "engine", "engine"));
    }

    @Override
    public FormerCodec at(Place place) {
        return new FormerCodec(place);
    }

    @Override
    protected void write(Former value, Encoding out) {
        out.text(name, value.name());
        size.encode(value.size(), out);
        args.encode(value.args(), out);
        parts().encode(value.parts(), out);
        motor().encode(value.motor(), out);
    }

    @Override
    protected Former read(Decoding in, @Nullable Former base) {
        return new Former(
                in.text(name, base == null ? "" : base.name()),
                size.decode(in, base == null ? null : base.size()),
                args.decode(in, base == null ? null : base.args()),
                parts().decode(in, base == null ? null : base.parts()),
                motor().decode(in, base == null ? null : base.motor()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, size, args, parts(), Component.nested(motor, motor()));
    }

    PlacedValue<Map<String, Former.Part>> parts() {
        PlacedValue<Map<String, Former.Part>> bound = partsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    parts, Values.map(Scalars.STRING, Values.record(Former_PartCodec.INSTANCE.at(parts.entries(1)))));
            partsValue = bound;
        }
        return bound;
    }

    PlacedCodec<Former.Part> motor() {
        PlacedCodec<Former.Part> bound = motorCodec;
        if (bound == null) {
            bound = Former_PartCodec.INSTANCE.at(motor.nested());
            motorCodec = bound;
        }
        return bound;
    }
}
