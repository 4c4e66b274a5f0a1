package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedValue;
import java.util.List;
import java.util.Map;
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

    final PlacedKey trust;
    final PlacedKey other;
    final PlacedKey door;
    final PlacedKey window;
    final PlacedValue<List<Window.State>> windows;
    final PlacedValue<Map<Door.State, Operation>> operations;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private EnumsCodec(Place place) {
        super(place);
        trust = place.key("trust", "trust", "trust");
        other = place.key("other", "other", "other");
        door = place.key("door", "door", "door");
        window = place.key("window", "window", "window");
        windows = place.key("windows", "windows", "windows").joined(WINDOW_STATE);
        operations = place.key("operations", "operations", "operations").map(DOOR_STATE, OPERATION);
    }

    @Override
    public EnumsCodec at(Place place) {
        return new EnumsCodec(place);
    }

    @Override
    protected void write(Enums value, Encoding out) {
        out.scalar(trust, value.trust(), TRUST_LEVEL);
        out.optional(other, value.other(), TRUST_LEVEL);
        out.scalar(door, value.door(), DOOR_STATE);
        out.scalar(window, value.window(), WINDOW_STATE);
        windows.encode(value.windows(), out);
        operations.encode(value.operations(), out);
    }

    @Override
    protected Enums read(Decoding in, @Nullable Enums base) {
        return new Enums(
                in.scalar(trust, base == null ? TRUST_LEVEL.zero() : base.trust(), TRUST_LEVEL),
                in.optional(other, base == null ? null : base.other(), TRUST_LEVEL),
                in.scalar(door, base == null ? DOOR_STATE.zero() : base.door(), DOOR_STATE),
                in.scalar(window, base == null ? WINDOW_STATE.zero() : base.window(), WINDOW_STATE),
                windows.decode(in, base == null ? null : base.windows()),
                operations.decode(in, base == null ? null : base.operations()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(trust, TRUST_LEVEL, ""),
                Component.scalar(other, TRUST_LEVEL, "").asOptional(),
                Component.scalar(door, DOOR_STATE, ""),
                Component.scalar(window, WINDOW_STATE, ""),
                Component.value(windows, ""),
                Component.value(operations, ""));
    }
}
