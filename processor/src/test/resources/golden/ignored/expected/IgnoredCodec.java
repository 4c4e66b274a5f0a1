package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Ignored}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IgnoredCodec extends GeneratedCodec<Ignored> {
    /**
     * The codec of a whole configuration.
     */
    public static final IgnoredCodec INSTANCE = new IgnoredCodec(Place.root("vice.", "Ignored"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    private IgnoredCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
    }

    @Override
    public RecordCodec<Ignored> at(Place place) {
        return new IgnoredCodec(place);
    }

    @Override
    protected void write(Ignored value, Encoding out) {
        name.encode(value.name(), out);
    }

    @Override
    @NullUnmarked
    protected Ignored read(Decoding in) {
        return new Ignored(
                name.decode(in),
                false,
                (char) 0,
                0,
                0,
                "",
                null,
                List.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                OptionalInt.empty(),
                new int[][]{},
                null,
                null);
    }

    @Override
    @NullUnmarked
    protected Ignored read(Decoding in, Ignored base) {
        return new Ignored(
                name.decode(in, base.name()),
                base.flag(),
                base.letter(),
                base.count(),
                base.ratio(),
                base.text(),
                base.lock(),
                base.list(),
                base.set(),
                base.map(),
                base.optional(),
                base.optionalInt(),
                base.numbers(),
                base.lists(),
                base.tables());
    }
}
