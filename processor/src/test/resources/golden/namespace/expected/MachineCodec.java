package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Machine}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MachineCodec extends PlacedCodec<Machine> {
    /** The codec of a whole configuration. */
    public static final MachineCodec INSTANCE = new MachineCodec(Place.root("myapp.", "Machine"));

    final PlacedScalar<String> name;
    final PlacedScalar<String> state;
    final PlacedScalar<String> notes;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private MachineCodec(Place place) {
        super(place);
        name = place.key("name", "guestinfo.myapp./name", "name", Scope.READ_ONLY).text();
        state = place.key("state", "guestinfo.myapp..state", "state", Scope.READ_WRITE).text();
        notes = place.key("notes", "notes", "notes").text();
    }

    @Override
    public MachineCodec at(Place place) {
        return new MachineCodec(place);
    }

    @Override
    protected void write(Machine value, Encoding out) {
        out.text(name, value.name());
        out.text(state, value.state());
        out.text(notes, value.notes());
    }

    @Override
    protected Machine read(Decoding in, @Nullable Machine base) {
        return new Machine(
                in.text(name, base == null ? "" : base.name()),
                in.text(state, base == null ? "" : base.state()),
                in.text(notes, base == null ? "" : base.notes()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, state, notes);
    }
}
