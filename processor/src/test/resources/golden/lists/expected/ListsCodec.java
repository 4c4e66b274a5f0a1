package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.PrimitiveArrays;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Lists}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListsCodec extends PlacedCodec<Lists> {
    /** The codec of a whole configuration. */
    public static final ListsCodec INSTANCE = new ListsCodec(Place.root("vice.", "Lists"));

    final PlacedJoined<List<String>> args;
    final PlacedJoined<List<Integer>> numbers;
    final PlacedJoined<Set<String>> tags;
    final PlacedJoined<String[]> names;
    final PlacedJoined<Long[]> totals;
    final PlacedValue<List<Instant>> times;
    final PlacedValue<Instant[]> moments;
    final PlacedValue<List<byte[]>> blobs;
    final PlacedValue<List<InetAddress>> addresses;
    final PlacedKey parts;
    private @Nullable PlacedValue<List<Part>> partsValue;
    final PlacedKey spares;
    private @Nullable PlacedValue<Part[]> sparesValue;
    final PlacedValue<List<List<String>>> rows;
    final PlacedValue<List<int[]>> points;
    final PlacedValue<List<Map<String, String>>> tables;
    final PlacedKey shelves;
    private @Nullable PlacedValue<List<List<Part>>> shelvesValue;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ListsCodec(Place place) {
        super(place);
        args = place.key("args", "guestinfo.vice./Args", "Args", Scope.READ_ONLY).joined(Scalars.STRING);
        numbers = place.key("numbers", "numbers", "numbers").joined(Scalars.INT32);
        tags = new PlacedJoined<>(place.key("tags", "tags", "tags"), Values.joinedSet(Scalars.STRING));
        names = new PlacedJoined<>(
                place.key("names", "names", "names"), Values.array(Values.joined(Scalars.STRING), new String[0]));
        totals = new PlacedJoined<>(
                place.key("totals", "totals", "totals"), Values.array(Values.joined(Scalars.INT64), new Long[0]));
        times = new PlacedValue<>(place.key("times", "times", "times"), Values.indexed(Values.scalar(Scalars.INSTANT)));
        moments = new PlacedValue<>(
                place.key("moments", "moments", "moments"),
                Values.array(Values.indexed(Values.scalar(Scalars.INSTANT)), new Instant[0]));
        blobs = new PlacedValue<>(place.key("blobs", "blobs", "blobs"), Values.indexed(Values.scalar(Scalars.BYTES)));
        addresses = new PlacedValue<>(
                place.key("addresses", "addresses", "addresses"), Values.indexed(Values.scalar(Scalars.INET)));
        parts = place.key("parts", "guestinfo.vice./parts", "parts", Scope.READ_ONLY);
        spares = place.key("spares", "spares", "spares");
        rows = new PlacedValue<>(place.key("rows", "rows", "rows"), Values.indexed(Values.joined(Scalars.STRING)));
        points = new PlacedValue<>(place.key("points", "points", "points"), Values.indexed(PrimitiveArrays.INT32));
        tables = new PlacedValue<>(
                place.key("tables", "tables", "tables"),
                Values.indexed(Values.map(Scalars.STRING, Values.scalar(Scalars.STRING))));
        shelves = place.key("shelves", "shelves", "shelves");
    }

    @Override
    public ListsCodec at(Place place) {
        return new ListsCodec(place);
    }

    @Override
    protected void write(Lists value, Encoding out) {
        args.encode(value.args(), out);
        numbers.encode(value.numbers(), out);
        tags.encode(value.tags(), out);
        names.encode(value.names(), out);
        totals.encode(value.totals(), out);
        times.encode(value.times(), out);
        moments.encode(value.moments(), out);
        blobs.encode(value.blobs(), out);
        addresses.encode(value.addresses(), out);
        parts().encode(value.parts(), out);
        spares().encode(value.spares(), out);
        rows.encode(value.rows(), out);
        points.encode(value.points(), out);
        tables.encode(value.tables(), out);
        shelves().encode(value.shelves(), out);
    }

    @Override
    protected Lists read(Decoding in, @Nullable Lists base) {
        return new Lists(
                args.decode(in, base == null ? null : base.args()),
                numbers.decode(in, base == null ? null : base.numbers()),
                tags.decode(in, base == null ? null : base.tags()),
                names.decode(in, base == null ? null : base.names()),
                totals.decode(in, base == null ? null : base.totals()),
                times.decode(in, base == null ? null : base.times()),
                moments.decode(in, base == null ? null : base.moments()),
                blobs.decode(in, base == null ? null : base.blobs()),
                addresses.decode(in, base == null ? null : base.addresses()),
                parts().decode(in, base == null ? null : base.parts()),
                spares().decode(in, base == null ? null : base.spares()),
                rows.decode(in, base == null ? null : base.rows()),
                points.decode(in, base == null ? null : base.points()),
                tables.decode(in, base == null ? null : base.tables()),
                shelves().decode(in, base == null ? null : base.shelves()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                args,
                numbers,
                tags,
                names,
                totals,
                times,
                moments,
                blobs,
                addresses,
                parts(),
                spares(),
                rows,
                points,
                tables,
                shelves());
    }

    PlacedValue<List<Part>> parts() {
        PlacedValue<List<Part>> bound = partsValue;
        if (bound == null) {
            bound = new PlacedValue<>(parts, Values.indexed(Values.record(PartCodec.INSTANCE.at(parts.entries(1)))));
            partsValue = bound;
        }
        return bound;
    }

    PlacedValue<Part[]> spares() {
        PlacedValue<Part[]> bound = sparesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    spares,
                    Values.array(Values.indexed(Values.record(PartCodec.INSTANCE.at(spares.entries(1)))), new Part[0]));
            sparesValue = bound;
        }
        return bound;
    }

    PlacedValue<List<List<Part>>> shelves() {
        PlacedValue<List<List<Part>>> bound = shelvesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    shelves, Values.indexed(Values.indexed(Values.record(PartCodec.INSTANCE.at(shelves.entries(2))))));
            shelvesValue = bound;
        }
        return bound;
    }
}
