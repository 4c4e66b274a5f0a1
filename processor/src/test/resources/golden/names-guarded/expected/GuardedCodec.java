package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Guarded}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class GuardedCodec extends PlacedCodec<Guarded> {
    /** The codec of a whole configuration. */
    public static final GuardedCodec INSTANCE = new GuardedCodec(Place.root("vice.", "Guarded"));

    final PlacedScalar<String> in_;
    final PlacedScalar<String> base_;
    final PlacedScalar<String> place_;
    final PlacedScalar<String> e_;
    final PlacedKey part;
    private @Nullable PlacedCodec<Guarded.Part> partCodec;
    final PlacedScalar<String> scalars;
    final PlacedScalar<Integer> value_;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private GuardedCodec(Place place) {
        super(place);
        in_ = place.key("in", "in", "in").text();
        base_ = place.key("base", "base", "base").text();
        place_ = place.key("place", "place", "place").text();
        e_ = place.key("e", "e", "e").text();
        part = place.key("part", "part", "part");
        scalars = place.key("Scalars", "Scalars", "Scalars").text();
        value_ = place.key("value", "value", "value").int32();
    }

    @Override
    public GuardedCodec at(Place place) {
        return new GuardedCodec(place);
    }

    @Override
    protected void write(Guarded value, Encoding out) {
        out.text(in_, value.in());
        out.text(base_, value.base());
        out.text(place_, value.place());
        out.text(e_, value.e());
        part().encode(value.part(), out);
        out.text(scalars, value.Scalars());
        out.int64(value_, value.value());
    }

    @Override
    protected @Nullable Guarded read(Decoding in, @Nullable Guarded base) {
        String in_ = in.text(this.in_, base == null ? "" : base.in());
        String base_ = in.text(this.base_, base == null ? "" : base.base());
        String place_ = in.text(this.place_, base == null ? "" : base.place());
        String e_ = in.text(this.e_, base == null ? "" : base.e());
        Guarded.Part part = part().decode(in, base == null ? null : base.part());
        String scalars = in.text(this.scalars, base == null ? "" : base.Scalars());
        int value_ = in.int32(this.value_, base == null ? 0 : base.value());
        try {
            return new Guarded(in_, base_, place_, e_, part, scalars, value_);
        } catch (RuntimeException e) {
            return in.refused(this, e, base);
        }
    }

    @Override
    public List<Component> components() {
        return Component.list(in_, base_, place_, e_, Component.nested(part, part()), scalars, value_);
    }

    PlacedCodec<Guarded.Part> part() {
        PlacedCodec<Guarded.Part> bound = partCodec;
        if (bound == null) {
            bound = Guarded_PartCodec.INSTANCE.at(part.nested());
            partCodec = bound;
        }
        return bound;
    }
}
