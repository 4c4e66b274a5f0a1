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

/** Reads and writes {@link Login.Group}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Login_GroupCodec extends PlacedCodec<Login.Group> {
    /** The codec of a whole configuration. */
    public static final Login_GroupCodec INSTANCE = new Login_GroupCodec(Place.root("vice.", "Group"));

    final PlacedScalar<String> name;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Login_GroupCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
    }

    @Override
    public Login_GroupCodec at(Place place) {
        return new Login_GroupCodec(place);
    }

    @Override
    protected void write(Login.Group value, Encoding out) {
        out.text(name, value.name());
    }

    @Override
    protected Login.Group read(Decoding in, Login.@Nullable Group base) {
        return new Login.Group(
                in.text(name, base == null ? "" : base.name()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name);
    }
}
