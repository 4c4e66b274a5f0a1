package sample;

import io.vicfield.Scope;
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
import sample.other.Inner;
import sample.other.InnerCodec;

/** Reads and writes {@link Outer}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OuterCodec extends PlacedCodec<Outer> {
    static final EnumText<Inner.Mode> INNER_MODE = new EnumText<Inner.Mode>("Mode")
            .with(Inner.Mode.FAST, "FAST")
            .with(Inner.Mode.SLOW, "SLOW");

    /** The codec of a whole configuration. */
    public static final OuterCodec INSTANCE = new OuterCodec(Place.root("vice.", "Outer"));

    final PlacedKey inner;
    private @Nullable PlacedCodec<Inner> innerCodec;
    final PlacedKey inners;
    private @Nullable PlacedValue<Map<String, Inner>> innersValue;
    final PlacedScalar<Inner.Mode> mode;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private OuterCodec(Place place) {
        super(place);
        inner = place.key("inner", "guestinfo.vice./in/ner", "in/ner", Scope.READ_ONLY);
        inners = place.key("inners", "inners", "inners");
        mode = place.key("mode", "mode", "mode").scalar(INNER_MODE);
    }

    @Override
    public OuterCodec at(Place place) {
        return new OuterCodec(place);
    }

    @Override
    protected void write(Outer value, Encoding out) {
        inner().encode(value.inner(), out);
        inners().encode(value.inners(), out);
        mode.encode(value.mode(), out);
    }

    @Override
    protected Outer read(Decoding in, @Nullable Outer base) {
        return new Outer(
                inner().decode(in, base == null ? null : base.inner()),
                inners().decode(in, base == null ? null : base.inners()),
                mode.decode(in, base == null ? mode.absent() : base.mode()));
    }

    @Override
    public List<Component> components() {
        return Component.list(Component.nested(inner, inner()), inners(), mode);
    }

    PlacedCodec<Inner> inner() {
        PlacedCodec<Inner> bound = innerCodec;
        if (bound == null) {
            bound = InnerCodec.INSTANCE.at(inner.nested());
            innerCodec = bound;
        }
        return bound;
    }

    PlacedValue<Map<String, Inner>> inners() {
        PlacedValue<Map<String, Inner>> bound = innersValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    inners, Values.map(Scalars.STRING, Values.record(InnerCodec.INSTANCE.at(inners.entries(1)))));
            innersValue = bound;
        }
        return bound;
    }
}
