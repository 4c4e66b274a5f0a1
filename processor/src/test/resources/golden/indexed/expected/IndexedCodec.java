package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Indexed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IndexedCodec extends PlacedCodec<Indexed> {
    /** The codec of a whole configuration. */
    public static final IndexedCodec INSTANCE = new IndexedCodec(Place.root("vice.", "Indexed"));

    final PlacedValue<List<String>> args;
    final PlacedValue<String[]> names;
    final PlacedValue<Map<String, List<String>>> byName;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private IndexedCodec(Place place) {
        super(place);
        args = new PlacedValue<>(place.key("args", "args", "args"), Values.indexed(Values.scalar(Scalars.STRING)));
        names = new PlacedValue<>(
                place.key("names", "guestinfo.vice..names", "names", Scope.READ_WRITE),
                Values.array(Values.indexed(Values.scalar(Scalars.STRING)), new String[0]));
        byName = new PlacedValue<>(
                place.key("byName", "byName", "byName"),
                Values.map(Scalars.STRING, Values.indexed(Values.scalar(Scalars.STRING))));
    }

    @Override
    public IndexedCodec at(Place place) {
        return new IndexedCodec(place);
    }

    @Override
    protected void write(Indexed value, Encoding out) {
        args.encode(value.args(), out);
        names.encode(value.names(), out);
        byName.encode(value.byName(), out);
    }

    @Override
    protected Indexed read(Decoding in, @Nullable Indexed base) {
        return new Indexed(
                args.decode(in, base == null ? null : base.args()),
                names.decode(in, base == null ? null : base.names()),
                byName.decode(in, base == null ? null : base.byName()));
    }

    @Override
    public List<Component> components() {
        return Component.list(args, names, byName);
    }
}
