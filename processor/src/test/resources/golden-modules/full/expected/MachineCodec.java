package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Machine}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings("exports")
public final class MachineCodec extends GeneratedCodec<Machine> {
    /**
     * The codec of a whole configuration.
     */
    public static final MachineCodec INSTANCE = new MachineCodec(Place.root("vice.", "Machine"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code part}
     */
    final OptionalComponent<Machine.Part> part;

    private MachineCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        part = optionalRecord(place.key("part"));
    }

    @Override
    public RecordCodec<Machine> at(Place place) {
        return new MachineCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "part" -> Machine_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Machine value, Encoding out) {
        name.encode(value.name(), out);
        part.encode(value.part(), out);
    }

    @Override
    @NullUnmarked
    protected Machine read(Decoding in) {
        return new Machine(
                name.decode(in),
                part.decode(in));
    }

    @Override
    @NullUnmarked
    protected Machine read(Decoding in, Machine base) {
        return new Machine(
                name.decode(in, base.name()),
                part.decode(in, base.part()));
    }
}
