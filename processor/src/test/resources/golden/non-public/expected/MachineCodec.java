package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Machine}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class MachineCodec extends PlacedCodec<Machine> {
    static final EnumText<Machine.Mode> MACHINE_MODE = new EnumText<Machine.Mode>("Mode")
            .with(Machine.Mode.ON, "ON")
            .with(Machine.Mode.OFF, "OFF");

    /** The codec of a whole configuration. */
    static final MachineCodec INSTANCE = new MachineCodec(Place.root("vice.", "Machine"));

    final PlacedScalar<String> name;
    final PlacedScalar<Machine.Mode> mode;
    final PlacedKey part;
    private @Nullable PlacedCodec<Machine.Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private MachineCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        mode = place.key("mode", "mode", "mode").scalar(MACHINE_MODE);
        part = place.key("part", "part", "part");
    }

    @Override
    public MachineCodec at(Place place) {
        return new MachineCodec(place);
    }

    @Override
    protected void write(Machine value, Encoding out) {
        out.text(name, value.name());
        mode.encode(value.mode(), out);
        part().encode(value.part(), out);
    }

    @Override
    protected Machine read(Decoding in, @Nullable Machine base) {
        return new Machine(
                in.text(name, base == null ? "" : base.name()),
                mode.decode(in, base == null ? mode.absent() : base.mode()),
                part().decode(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, mode, Component.nested(part, part()));
    }

    PlacedCodec<Machine.Part> part() {
        PlacedCodec<Machine.Part> bound = partCodec;
        if (bound == null) {
            bound = Machine_PartCodec.INSTANCE.at(part.nested());
            partCodec = bound;
        }
        return bound;
    }
}
