package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Ignored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IgnoredCodec extends PlacedCodec<Ignored> {
    /** The codec of a whole configuration. */
    public static final IgnoredCodec INSTANCE = new IgnoredCodec(Place.root("vice.", "Ignored"));

    final PlacedScalar<String> name;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private IgnoredCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
    }

    @Override
    public IgnoredCodec at(Place place) {
        return new IgnoredCodec(place);
    }

    @Override
    protected void write(Ignored value, Encoding out) {
        out.text(name, value.name());
    }

    @Override
    protected Ignored read(Decoding in, @Nullable Ignored base) {
        return new Ignored(
                in.text(name, base == null ? "" : base.name()),
                base == null ? false : base.flag(),
                base == null ? 0 : base.letter(),
                base == null ? 0 : base.count(),
                base == null ? 0 : base.ratio(),
                base == null ? "" : base.text(),
                base == null ? null : base.lock(),
                base == null ? List.of() : base.list(),
                base == null ? Set.of() : base.set(),
                base == null ? Map.of() : base.map(),
                base == null ? Optional.empty() : base.optional(),
                base == null ? OptionalInt.empty() : base.optionalInt(),
                base == null ? new int[][]{} : base.numbers(),
                base == null ? null : base.lists(),
                base == null ? null : base.tables());
    }

    @Override
    public List<Component> components() {
        return Component.list(name);
    }
}
