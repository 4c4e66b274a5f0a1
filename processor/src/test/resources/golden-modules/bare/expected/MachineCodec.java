package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;

/** Reads and writes {@link Machine}. */
@SuppressWarnings("exports")
public final class MachineCodec extends PlacedCodec<Machine> {
    /** The codec of a whole configuration. */
    public static final MachineCodec INSTANCE = new MachineCodec(Place.root("vice.", "Machine"));

    final PlacedScalar<String> name;
    final PlacedKey part;
    private PlacedCodec<Machine.Part> partCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private MachineCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        part = place.key("part", "part", "part");
    }

    @Override
    public MachineCodec at(Place place) {
        return new MachineCodec(place);
    }

    @Override
    protected void write(Machine value, Encoding out) {
        out.text(name, value.name());
        part().encodeOptional(value.part(), out);
    }

    @Override
    protected Machine read(Decoding in, Machine base) {
        return new Machine(
                in.text(name, base == null ? "" : base.name()),
                part().decodeOptional(in, base == null ? null : base.part()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, Component.optional(part, part()));
    }

    PlacedCodec<Machine.Part> part() {
        PlacedCodec<Machine.Part> bound = partCodec;
        if (bound == null) {
            bound = Machine_PartCodec.INSTANCE.at(part.nestedOptional());
            partCodec = bound;
        }
        return bound;
    }
}
