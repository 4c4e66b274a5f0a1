package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Guarded}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class GuardedCodec extends PlacedCodec<Guarded> {
    /** The codec of a whole configuration. */
    public static final GuardedCodec INSTANCE = new GuardedCodec(Place.root("vice.", "Guarded"));

    final PlacedScalar<String> name;
    final PlacedJoined<List<String>> args;
    final PlacedScalar<Integer> count;
    final PlacedKey part;
    private @Nullable PlacedCodec<Guarded.Part> partCodec;
    final PlacedKey parts;
    private @Nullable PlacedValue<List<Guarded.Part>> partsValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private GuardedCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").text();
        args = place.key("args", "args", "args").joined(Scalars.STRING);
        count = place.key("count", "count", "count").skipDecode().int32();
        part = place.key("part", "part", "part");
        parts = place.key("parts", "parts", "parts");
    }

    @Override
    public GuardedCodec at(Place place) {
        return new GuardedCodec(place);
    }

    @Override
    protected void write(Guarded value, Encoding out) {
        out.text(name, value.name());
        args.encode(value.args(), out);
        out.int64(count, value.count());
        part().encodeOptional(value.part(), out);
        parts().encode(value.parts(), out);
    }

    @Override
    protected @Nullable Guarded read(Decoding in, @Nullable Guarded base) {
        String name = in.text(this.name, base == null ? "" : base.name());
        List<String> args = this.args.decode(in, base == null ? null : base.args());
        int count = base == null ? 0 : base.count();
        Optional<Guarded.Part> part = part().decodeOptional(in, base == null ? null : base.part());
        List<Guarded.Part> parts = parts().decode(in, base == null ? null : base.parts());
        try {
            return new Guarded(name, args, count, part, parts, base == null ? null : base.task());
        } catch (RuntimeException e) {
            return in.refused(this, e, base);
        }
    }

    @Override
    public List<Component> components() {
        return Component.list(name, args, count, Component.optional(part, part()), parts());
    }

    PlacedCodec<Guarded.Part> part() {
        PlacedCodec<Guarded.Part> bound = partCodec;
        if (bound == null) {
            bound = Guarded_PartCodec.INSTANCE.at(part.nestedOptional());
            partCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Guarded.Part>> parts() {
        PlacedValue<List<Guarded.Part>> bound = partsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    parts, Values.indexed(Values.record(Guarded_PartCodec.INSTANCE.at(parts.entries(1)))));
            partsValue = bound;
        }
        return bound;
    }
}
