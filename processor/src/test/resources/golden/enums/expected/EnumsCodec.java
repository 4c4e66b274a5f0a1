package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedMap;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Enums}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class EnumsCodec extends PlacedCodec<Enums> {
    static final EnumText<TrustLevel> TRUST_LEVEL = new EnumText<TrustLevel>("TrustLevel")
            .with(TrustLevel.UNSET, "0")
            .with(TrustLevel.OPEN, "1")
            .with(TrustLevel.CLOSED, "2");

    static final EnumText<Door.State> DOOR_STATE = new EnumText<Door.State>("State")
            .with(Door.State.OPEN, "OPEN")
            .with(Door.State.SHUT, "SHUT");

    static final EnumText<Window.State> WINDOW_STATE = new EnumText<Window.State>("State")
            .with(Window.State.UP, "UP")
            .with(Window.State.DOWN, "DOWN");

    static final EnumText<Operation> OPERATION = new EnumText<Operation>("Operation")
            .with(Operation.PLUS, "PLUS")
            .with(Operation.MINUS, "MINUS");

    /** The codec of a whole configuration. */
    public static final EnumsCodec INSTANCE = new EnumsCodec(Place.root("vice.", "Enums"));

    final PlacedScalar<TrustLevel> trust;
    final PlacedOptional<TrustLevel> other;
    final PlacedScalar<Door.State> door;
    final PlacedScalar<Window.State> window;
    final PlacedJoined<List<Window.State>> windows;
    final PlacedMap<Door.State, Operation> operations;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private EnumsCodec(Place place) {
        super(place);
        trust = place.key("trust", "trust", "trust").scalar(TRUST_LEVEL);
        other = place.key("other", "other", "other").optional(TRUST_LEVEL);
        door = place.key("door", "door", "door").scalar(DOOR_STATE);
        window = place.key("window", "window", "window").scalar(WINDOW_STATE);
        windows = place.key("windows", "windows", "windows").joined(WINDOW_STATE);
        operations = place.key("operations", "operations", "operations").map(DOOR_STATE, OPERATION);
    }

    @Override
    public EnumsCodec at(Place place) {
        return new EnumsCodec(place);
    }

    @Override
    protected void write(Enums value, Encoding out) {
        trust.encode(value.trust(), out);
        other.encode(value.other(), out);
        door.encode(value.door(), out);
        window.encode(value.window(), out);
        windows.encode(value.windows(), out);
        operations.encode(value.operations(), out);
    }

    @Override
    protected Enums read(Decoding in, @Nullable Enums base) {
        return new Enums(
                trust.decode(in, base == null ? trust.absent() : base.trust()),
                other.decode(in, base == null ? null : base.other()),
                door.decode(in, base == null ? door.absent() : base.door()),
                window.decode(in, base == null ? window.absent() : base.window()),
                windows.decode(in, base == null ? null : base.windows()),
                operations.decode(in, base == null ? null : base.operations()));
    }

    @Override
    public List<Component> components() {
        return Component.list(trust, other, door, window, windows, operations);
    }
}
