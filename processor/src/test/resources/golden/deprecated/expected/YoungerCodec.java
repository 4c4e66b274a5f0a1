package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Younger}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings("deprecation")
public final class YoungerCodec extends GeneratedCodec<Younger> {
    static final EnumScalar<Younger.Age> YOUNGER_AGE = new EnumScalar<>("Age", new Younger.Age[] {Younger.Age.STONE,
            Younger.Age.IRON}, new String[] {"STONE", "IRON"});

    /**
     * The codec of a whole configuration.
     */
    public static final YoungerCodec INSTANCE = new YoungerCodec(Place.root("vice.", "Younger"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code age}
     */
    final ScalarComponent<Younger.Age> age;

    /**
     * {@code legacies}
     */
    final ValueComponent<Map<String, Legacy>> legacies;

    private YoungerCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        age = scalar(place.key("age"), YOUNGER_AGE);
        legacies = value(place.key("legacies"), Values.map(Scalars.STRING, Values.record()));
    }

    @Override
    public RecordCodec<Younger> at(Place place) {
        return new YoungerCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "legacies" -> LegacyCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Younger value, Encoding out) {
        name.encode(value.name(), out);
        age.encode(value.age(), out);
        legacies.encode(value.legacies(), out);
    }

    @Override
    @NullUnmarked
    protected Younger read(Decoding in) {
        return new Younger(
                name.decode(in),
                age.decode(in),
                legacies.decode(in));
    }

    @Override
    @NullUnmarked
    protected Younger read(Decoding in, Younger base) {
        return new Younger(
                name.decode(in, base.name()),
                age.decode(in, base.age()),
                legacies.decode(in, base.legacies()));
    }
}
