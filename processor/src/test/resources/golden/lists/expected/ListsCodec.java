package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.PrimitiveArrays;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Lists}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListsCodec extends GeneratedCodec<Lists> {
    /**
     * The codec of a whole configuration.
     */
    public static final ListsCodec INSTANCE = new ListsCodec(Place.root("vice.", "Lists"));

    /**
     * {@code guestinfo.vice./Args}
     */
    final ValueComponent<List<String>> args;

    /**
     * {@code numbers}
     */
    final ValueComponent<List<Integer>> numbers;

    /**
     * {@code tags}
     */
    final ValueComponent<Set<String>> tags;

    /**
     * {@code names}
     */
    final ValueComponent<String[]> names;

    /**
     * {@code totals}
     */
    final ValueComponent<Long[]> totals;

    /**
     * {@code times}
     */
    final ValueComponent<List<Instant>> times;

    /**
     * {@code moments}
     */
    final ValueComponent<Instant[]> moments;

    /**
     * {@code blobs}
     */
    final ValueComponent<List<byte[]>> blobs;

    /**
     * {@code addresses}
     */
    final ValueComponent<List<InetAddress>> addresses;

    /**
     * {@code guestinfo.vice./parts}
     */
    final ValueComponent<List<Lists.Part>> parts;

    /**
     * {@code spares}
     */
    final ValueComponent<Lists.Part[]> spares;

    /**
     * {@code rows}
     */
    final ValueComponent<List<List<String>>> rows;

    /**
     * {@code points}
     */
    final ValueComponent<List<int[]>> points;

    /**
     * {@code tables}
     */
    final ValueComponent<List<Map<String, String>>> tables;

    /**
     * {@code shelves}
     */
    final ValueComponent<List<List<Lists.Part>>> shelves;

    /**
     * {@code indexed}
     */
    final ValueComponent<List<String>> indexed;

    /**
     * {@code guestinfo.vice..indexedNames}
     */
    final ValueComponent<String[]> indexedNames;

    /**
     * {@code flags}
     */
    final ValueComponent<boolean[]> flags;

    /**
     * {@code smalls}
     */
    final ValueComponent<short[]> smalls;

    /**
     * {@code counts}
     */
    final ValueComponent<int[]> counts;

    /**
     * {@code sums}
     */
    final ValueComponent<long[]> sums;

    /**
     * {@code ratios}
     */
    final ValueComponent<float[]> ratios;

    /**
     * {@code exacts}
     */
    final ValueComponent<double[]> exacts;

    private ListsCodec(Place place) {
        super(place);
        args = value(place.key("args", "Args", Scope.READ_ONLY), Values.joined(Scalars.STRING));
        numbers = value(place.key("numbers"), Values.joined(Scalars.INT32));
        tags = value(place.key("tags"), Values.joinedSet(Scalars.STRING));
        names = value(place.key("names"),
                Values.array(Values.joined(Scalars.STRING), new String[0]));
        totals = value(place.key("totals"),
                Values.array(Values.joined(Scalars.INT64), new Long[0]));
        times = value(place.key("times"), Values.indexed(Values.scalar(Scalars.INSTANT)));
        moments = value(place.key("moments"),
                Values.array(Values.indexed(Values.scalar(Scalars.INSTANT)), new Instant[0]));
        blobs = value(place.key("blobs"), Values.indexed(Values.scalar(Scalars.BYTES)));
        addresses = value(place.key("addresses"), Values.indexed(Values.scalar(Scalars.INET)));
        parts = value(place.key("parts", Scope.READ_ONLY), Values.indexed(Values.record()));
        spares = value(place.key("spares"),
                Values.array(Values.indexed(Values.record()), new Lists.Part[0]));
        rows = value(place.key("rows"), Values.indexed(Values.joined(Scalars.STRING)));
        points = value(place.key("points"), Values.indexed(PrimitiveArrays.INT32));
        tables = value(place.key("tables"),
                Values.indexed(Values.map(Scalars.STRING, Values.scalar(Scalars.STRING))));
        shelves = value(place.key("shelves"), Values.indexed(Values.indexed(Values.record())));
        indexed = value(place.key("indexed"), Values.indexed(Values.scalar(Scalars.STRING)));
        indexedNames = value(place.key("indexedNames", Scope.READ_WRITE),
                Values.array(Values.indexed(Values.scalar(Scalars.STRING)), new String[0]));
        flags = value(place.key("flags"), PrimitiveArrays.BOOL);
        smalls = value(place.key("smalls"), PrimitiveArrays.INT16);
        counts = value(place.key("counts"), PrimitiveArrays.INT32);
        sums = value(place.key("sums"), PrimitiveArrays.INT64);
        ratios = value(place.key("ratios"), PrimitiveArrays.FLOAT32);
        exacts = value(place.key("exacts"), PrimitiveArrays.FLOAT64);
    }

    @Override
    public RecordCodec<Lists> at(Place place) {
        return new ListsCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "parts" -> Lists_PartCodec.INSTANCE;
            case "spares" -> Lists_PartCodec.INSTANCE;
            case "shelves" -> Lists_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
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
        parts.encode(value.parts(), out);
        spares.encode(value.spares(), out);
        rows.encode(value.rows(), out);
        points.encode(value.points(), out);
        tables.encode(value.tables(), out);
        shelves.encode(value.shelves(), out);
        indexed.encode(value.indexed(), out);
        indexedNames.encode(value.indexedNames(), out);
        flags.encode(value.flags(), out);
        smalls.encode(value.smalls(), out);
        counts.encode(value.counts(), out);
        sums.encode(value.sums(), out);
        ratios.encode(value.ratios(), out);
        exacts.encode(value.exacts(), out);
    }

    @Override
    @NullUnmarked
    protected Lists read(Decoding in) {
        return new Lists(
                args.decode(in),
                numbers.decode(in),
                tags.decode(in),
                names.decode(in),
                totals.decode(in),
                times.decode(in),
                moments.decode(in),
                blobs.decode(in),
                addresses.decode(in),
                parts.decode(in),
                spares.decode(in),
                rows.decode(in),
                points.decode(in),
                tables.decode(in),
                shelves.decode(in),
                indexed.decode(in),
                indexedNames.decode(in),
                flags.decode(in),
                smalls.decode(in),
                counts.decode(in),
                sums.decode(in),
                ratios.decode(in),
                exacts.decode(in));
    }

    @Override
    @NullUnmarked
    protected Lists read(Decoding in, Lists base) {
        return new Lists(
                args.decode(in, base.args()),
                numbers.decode(in, base.numbers()),
                tags.decode(in, base.tags()),
                names.decode(in, base.names()),
                totals.decode(in, base.totals()),
                times.decode(in, base.times()),
                moments.decode(in, base.moments()),
                blobs.decode(in, base.blobs()),
                addresses.decode(in, base.addresses()),
                parts.decode(in, base.parts()),
                spares.decode(in, base.spares()),
                rows.decode(in, base.rows()),
                points.decode(in, base.points()),
                tables.decode(in, base.tables()),
                shelves.decode(in, base.shelves()),
                indexed.decode(in, base.indexed()),
                indexedNames.decode(in, base.indexedNames()),
                flags.decode(in, base.flags()),
                smalls.decode(in, base.smalls()),
                counts.decode(in, base.counts()),
                sums.decode(in, base.sums()),
                ratios.decode(in, base.ratios()),
                exacts.decode(in, base.exacts()));
    }
}
