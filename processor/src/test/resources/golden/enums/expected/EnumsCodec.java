package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Enums}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class EnumsCodec extends GeneratedCodec<Enums> {
    static final EnumScalar<TrustLevel> TRUST_LEVEL = new EnumScalar<>("TrustLevel", new TrustLevel[] {TrustLevel.UNSET,
            TrustLevel.OPEN, TrustLevel.CLOSED}, new String[] {"0", "1", "2"});

    static final EnumScalar<Door.State> DOOR_STATE = new EnumScalar<>("State", new Door.State[] {Door.State.OPEN,
            Door.State.SHUT}, new String[] {"OPEN", "SHUT"});

    static final EnumScalar<Window.State> WINDOW_STATE = new EnumScalar<>("State", new Window.State[] {Window.State.UP,
            Window.State.DOWN}, new String[] {"UP", "DOWN"});

    static final EnumScalar<Operation> OPERATION = new EnumScalar<>("Operation", new Operation[] {Operation.PLUS,
            Operation.MINUS}, new String[] {"PLUS", "MINUS"});

    /**
     * The codec of a whole configuration.
     */
    public static final EnumsCodec INSTANCE = new EnumsCodec(Place.root("vice.", "Enums"));

    /**
     * {@code trust}
     */
    final ScalarComponent<TrustLevel> trust;

    /**
     * {@code other}
     */
    final OptionalComponent<TrustLevel> other;

    /**
     * {@code door}
     */
    final ScalarComponent<Door.State> door;

    /**
     * {@code window}
     */
    final ScalarComponent<Window.State> window;

    /**
     * {@code windows}
     */
    final ValueComponent<List<Window.State>> windows;

    /**
     * {@code operations}
     */
    final ValueComponent<Map<Door.State, Operation>> operations;

    private EnumsCodec(Place place) {
        super(place);
        trust = scalar(place.key("trust"), TRUST_LEVEL);
        other = optional(place.key("other"), TRUST_LEVEL);
        door = scalar(place.key("door"), DOOR_STATE);
        window = scalar(place.key("window"), WINDOW_STATE);
        windows = value(place.key("windows"), Values.joined(WINDOW_STATE));
        operations = value(place.key("operations"),
                Values.map(DOOR_STATE, Values.scalar(OPERATION)));
    }

    @Override
    public RecordCodec<Enums> at(Place place) {
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
    @NullUnmarked
    protected Enums read(Decoding in) {
        return new Enums(
                trust.decode(in),
                other.decode(in),
                door.decode(in),
                window.decode(in),
                windows.decode(in),
                operations.decode(in));
    }

    @Override
    @NullUnmarked
    protected Enums read(Decoding in, Enums base) {
        return new Enums(
                trust.decode(in, base.trust()),
                other.decode(in, base.other()),
                door.decode(in, base.door()),
                window.decode(in, base.window()),
                windows.decode(in, base.windows()),
                operations.decode(in, base.operations()));
    }
}
