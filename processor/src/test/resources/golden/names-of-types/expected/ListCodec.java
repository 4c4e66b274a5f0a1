package sample;

import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.Scalars;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link List}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListCodec extends PlacedCodec<List> {
    /** The codec of a whole configuration. */
    public static final ListCodec INSTANCE = new ListCodec(Place.root("vice.", "List"));

    final PlacedScalar<String> name;
    final PlacedJoined<java.util.List<String>> names;
    final PlacedKey component;
    private @Nullable PlacedCodec<Component> componentCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ListCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        names = place.key("names", "names", "names").joined(Scalars.STRING);
        component = place.key("component", "component", "component");
    }

    @Override
    public ListCodec at(Place place) {
        return new ListCodec(place);
    }

    @Override
    protected void write(List value, Encoding out) {
        out.text(name, value.name());
        names.encode(value.names(), out);
        component().encode(value.component(), out);
    }

    @Override
    protected List read(Decoding in, @Nullable List base) {
        return new List(
                in.text(name, base == null ? "" : base.name()),
                names.decode(in, base == null ? null : base.names()),
                component().decode(in, base == null ? null : base.component()));
    }

    @Override
    public java.util.List<io.vicfield.spi.Component> components() {
        return io.vicfield.spi.Component.list(name, names, io.vicfield.spi.Component.nested(component, component()));
    }

    PlacedCodec<Component> component() {
        PlacedCodec<Component> bound = componentCodec;
        if (bound == null) {
            bound = ComponentCodec.INSTANCE.at(component.nested());
            componentCodec = bound;
        }
        return bound;
    }
}
