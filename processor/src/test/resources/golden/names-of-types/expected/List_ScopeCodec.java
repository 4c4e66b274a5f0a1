package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link List.Scope}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class List_ScopeCodec extends PlacedCodec<List.Scope> {
    /** The codec of a whole configuration. */
    public static final List_ScopeCodec INSTANCE = new List_ScopeCodec(Place.root("vice.", "Scope"));

    final PlacedScalar<String> io;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private List_ScopeCodec(Place place) {
        super(place);
        io = place.key("io", "io", "io").text();
    }

    @Override
    public List_ScopeCodec at(Place place) {
        return new List_ScopeCodec(place);
    }

    @Override
    protected void write(List.Scope value, Encoding out) {
        out.text(io, value.io());
    }

    @Override
    protected List.Scope read(Decoding in, List.@Nullable Scope base) {
        return new List.Scope(
                in.text(io, base == null ? "" : base.io()));
    }

    @Override
    public java.util.List<Component> components() {
        return Component.list(io);
    }
}
