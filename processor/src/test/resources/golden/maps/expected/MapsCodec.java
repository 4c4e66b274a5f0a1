package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedMap;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.PrimitiveArrays;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Maps}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MapsCodec extends PlacedCodec<Maps> {
    static final EnumText<Maps.Color> MAPS_COLOR = new EnumText<Maps.Color>("Color")
            .with(Maps.Color.RED, "RED")
            .with(Maps.Color.GREEN, "GREEN");

    /** The codec of a whole configuration. */
    public static final MapsCodec INSTANCE = new MapsCodec(Place.root("vice.", "Maps"));

    final PlacedMap<String, String> labels;
    final PlacedMap<Integer, Long> counts;
    final PlacedMap<Boolean, Double> ratios;
    final PlacedMap<Maps.Color, Duration> colors;
    final PlacedValue<Map<String, List<String>>> lists;
    final PlacedValue<Map<String, Map<Long, String>>> tables;
    final PlacedKey parts;
    private @Nullable PlacedValue<Map<String, Maps.Part>> partsValue;
    final PlacedKey shelves;
    private @Nullable PlacedValue<Map<String, Map<String, Maps.Part>>> shelvesValue;
    final PlacedKey rows;
    private @Nullable PlacedValue<Map<String, List<Maps.Part>>> rowsValue;
    final PlacedValue<Map<String, int[]>> points;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private MapsCodec(Place place) {
        super(place);
        labels = place.key("labels", "guestinfo.vice./labels", "labels", Scope.READ_ONLY)
                .map(Scalars.STRING, Scalars.STRING);
        counts = place.key("counts", "counts", "counts").map(Scalars.INT32, Scalars.INT64);
        ratios = place.key("ratios", "ratios", "ratios").map(Scalars.BOOL, Scalars.FLOAT64);
        colors = place.key("colors", "colors", "colors").map(MAPS_COLOR, Scalars.DURATION);
        lists = new PlacedValue<>(
                place.key("lists", "guestinfo.vice..lists", "lists", Scope.READ_WRITE),
                Values.map(Scalars.STRING, Values.joined(Scalars.STRING)));
        tables = new PlacedValue<>(
                place.key("tables", "tables", "tables"),
                Values.map(Scalars.STRING, Values.map(Scalars.INT64, Values.scalar(Scalars.STRING))));
        parts = place.key("parts", "guestinfo.vice./parts", "parts", Scope.READ_ONLY);
        shelves = place.key("shelves", "shelves", "shelves");
        rows = place.key("rows", "rows", "rows");
        points = new PlacedValue<>(
                place.key("points", "points", "points"), Values.map(Scalars.STRING, PrimitiveArrays.INT32));
    }

    @Override
    public MapsCodec at(Place place) {
        return new MapsCodec(place);
    }

    @Override
    protected void write(Maps value, Encoding out) {
        labels.encode(value.labels(), out);
        counts.encode(value.counts(), out);
        ratios.encode(value.ratios(), out);
        colors.encode(value.colors(), out);
        lists.encode(value.lists(), out);
        tables.encode(value.tables(), out);
        parts().encode(value.parts(), out);
        shelves().encode(value.shelves(), out);
        rows().encode(value.rows(), out);
        points.encode(value.points(), out);
    }

    @Override
    protected Maps read(Decoding in, @Nullable Maps base) {
        return new Maps(
                labels.decode(in, base == null ? null : base.labels()),
                counts.decode(in, base == null ? null : base.counts()),
                ratios.decode(in, base == null ? null : base.ratios()),
                colors.decode(in, base == null ? null : base.colors()),
                lists.decode(in, base == null ? null : base.lists()),
                tables.decode(in, base == null ? null : base.tables()),
                parts().decode(in, base == null ? null : base.parts()),
                shelves().decode(in, base == null ? null : base.shelves()),
                rows().decode(in, base == null ? null : base.rows()),
                points.decode(in, base == null ? null : base.points()));
    }

    @Override
    public List<Component> components() {
        return Component.list(labels, counts, ratios, colors, lists, tables, parts(), shelves(), rows(), points);
    }

    PlacedValue<Map<String, Maps.Part>> parts() {
        PlacedValue<Map<String, Maps.Part>> bound = partsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    parts, Values.map(Scalars.STRING, Values.record(Maps_PartCodec.INSTANCE.at(parts.entries(1)))));
            partsValue = bound;
        }
        return bound;
    }

    PlacedValue<Map<String, Map<String, Maps.Part>>> shelves() {
        PlacedValue<Map<String, Map<String, Maps.Part>>> bound = shelvesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    shelves,
                    Values.map(
                            Scalars.STRING,
                            Values.map(Scalars.STRING, Values.record(Maps_PartCodec.INSTANCE.at(shelves.entries(2))))));
            shelvesValue = bound;
        }
        return bound;
    }

    PlacedValue<Map<String, List<Maps.Part>>> rows() {
        PlacedValue<Map<String, List<Maps.Part>>> bound = rowsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    rows,
                    Values.map(
                            Scalars.STRING,
                            Values.indexed(Values.record(Maps_PartCodec.INSTANCE.at(rows.entries(2))))));
            rowsValue = bound;
        }
        return bound;
    }
}
