package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Younger}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class YoungerCodec extends PlacedCodec<Younger> {
    static final EnumText<Younger.Age> YOUNGER_AGE = new EnumText<Younger.Age>("Age")
            .with(Younger.Age.STONE, "STONE")
            .with(Younger.Age.IRON, "IRON");

    /** The codec of a whole configuration. */
    public static final YoungerCodec INSTANCE = new YoungerCodec(Place.root("vice.", "Younger"));

    final PlacedScalar<String> name;
    final PlacedScalar<Younger.Age> age;
    final PlacedKey legacies;
    private @Nullable PlacedValue<Map<String, Legacy>> legaciesValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private YoungerCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        age = place.key("age", "age", "age").scalar(YOUNGER_AGE);
        legacies = place.key("legacies", "legacies", "legacies");
    }

    @Override
    public YoungerCodec at(Place place) {
        return new YoungerCodec(place);
    }

    @Override
    protected void write(Younger value, Encoding out) {
        out.text(name, value.name());
        age.encode(value.age(), out);
        legacies().encode(value.legacies(), out);
    }

    @Override
    protected Younger read(Decoding in, @Nullable Younger base) {
        return new Younger(
                in.text(name, base == null ? "" : base.name()),
                age.decode(in, base == null ? age.absent() : base.age()),
                legacies().decode(in, base == null ? null : base.legacies()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, age, legacies());
    }

    PlacedValue<Map<String, Legacy>> legacies() {
        PlacedValue<Map<String, Legacy>> bound = legaciesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    legacies, Values.map(Scalars.STRING, Values.record(LegacyCodec.INSTANCE.at(legacies.entries(1)))));
            legaciesValue = bound;
        }
        return bound;
    }
}
