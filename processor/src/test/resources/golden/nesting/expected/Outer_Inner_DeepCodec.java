package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Outer.Inner.Deep}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Inner_DeepCodec extends PlacedCodec<Outer.Inner.Deep> {
    /** The codec of a whole configuration. */
    public static final Outer_Inner_DeepCodec INSTANCE = new Outer_Inner_DeepCodec(Place.root("vice.", "Deep"));

    final PlacedScalar<String> name;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Outer_Inner_DeepCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
    }

    @Override
    public Outer_Inner_DeepCodec at(Place place) {
        return new Outer_Inner_DeepCodec(place);
    }

    @Override
    protected void write(Outer.Inner.Deep value, Encoding out) {
        out.text(name, value.name());
    }

    @Override
    protected Outer.Inner.Deep read(Decoding in, Outer.Inner.@Nullable Deep base) {
        return new Outer.Inner.Deep(
                in.text(name, base == null ? "" : base.name()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name);
    }
}
