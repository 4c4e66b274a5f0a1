package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Place;
import io.vicfield.codec.PrimitiveArrays;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Boolean;
import java.lang.Double;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Maps}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MapsCodec extends GeneratedCodec<Maps> {
    static final EnumScalar<Maps.Color> MAPS_COLOR = new EnumScalar<>("Color", new Maps.Color[] {Maps.Color.RED,
            Maps.Color.GREEN}, new String[] {"RED", "GREEN"});

    /**
     * The codec of a whole configuration.
     */
    public static final MapsCodec INSTANCE = new MapsCodec(Place.root("vice.", "Maps"));

    /**
     * {@code guestinfo.vice./labels}
     */
    final ValueComponent<Map<String, String>> labels;

    /**
     * {@code counts}
     */
    final ValueComponent<Map<Integer, Long>> counts;

    /**
     * {@code ratios}
     */
    final ValueComponent<Map<Boolean, Double>> ratios;

    /**
     * {@code colors}
     */
    final ValueComponent<Map<Maps.Color, Duration>> colors;

    /**
     * {@code guestinfo.vice..lists}
     */
    final ValueComponent<Map<String, List<String>>> lists;

    /**
     * {@code tables}
     */
    final ValueComponent<Map<String, Map<Long, String>>> tables;

    /**
     * {@code guestinfo.vice./parts}
     */
    final ValueComponent<Map<String, Maps.Part>> parts;

    /**
     * {@code shelves}
     */
    final ValueComponent<Map<String, Map<String, Maps.Part>>> shelves;

    /**
     * {@code rows}
     */
    final ValueComponent<Map<String, List<Maps.Part>>> rows;

    /**
     * {@code points}
     */
    final ValueComponent<Map<String, int[]>> points;

    private MapsCodec(Place place) {
        super(place);
        labels = value(place.key("labels", Scope.READ_ONLY),
                Values.map(Scalars.STRING, Values.scalar(Scalars.STRING)));
        counts = value(place.key("counts"),
                Values.map(Scalars.INT32, Values.scalar(Scalars.INT64)));
        ratios = value(place.key("ratios"),
                Values.map(Scalars.BOOL, Values.scalar(Scalars.FLOAT64)));
        colors = value(place.key("colors"),
                Values.map(MAPS_COLOR, Values.scalar(Scalars.DURATION)));
        lists = value(place.key("lists", Scope.READ_WRITE),
                Values.map(Scalars.STRING, Values.joined(Scalars.STRING)));
        tables = value(place.key("tables"),
                Values.map(Scalars.STRING, Values.map(Scalars.INT64, Values.scalar(Scalars.STRING))));
        parts = value(place.key("parts", Scope.READ_ONLY),
                Values.map(Scalars.STRING, Values.record()));
        shelves = value(place.key("shelves"),
                Values.map(Scalars.STRING, Values.map(Scalars.STRING, Values.record())));
        rows = value(place.key("rows"),
                Values.map(Scalars.STRING, Values.indexed(Values.record())));
        points = value(place.key("points"), Values.map(Scalars.STRING, PrimitiveArrays.INT32));
    }

    @Override
    public RecordCodec<Maps> at(Place place) {
        return new MapsCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "parts" -> Maps_PartCodec.INSTANCE;
            case "shelves" -> Maps_PartCodec.INSTANCE;
            case "rows" -> Maps_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Maps value, Encoding out) {
        labels.encode(value.labels(), out);
        counts.encode(value.counts(), out);
        ratios.encode(value.ratios(), out);
        colors.encode(value.colors(), out);
        lists.encode(value.lists(), out);
        tables.encode(value.tables(), out);
        parts.encode(value.parts(), out);
        shelves.encode(value.shelves(), out);
        rows.encode(value.rows(), out);
        points.encode(value.points(), out);
    }

    @Override
    @NullUnmarked
    protected Maps read(Decoding in) {
        return new Maps(
                labels.decode(in),
                counts.decode(in),
                ratios.decode(in),
                colors.decode(in),
                lists.decode(in),
                tables.decode(in),
                parts.decode(in),
                shelves.decode(in),
                rows.decode(in),
                points.decode(in));
    }

    @Override
    @NullUnmarked
    protected Maps read(Decoding in, Maps base) {
        return new Maps(
                labels.decode(in, base.labels()),
                counts.decode(in, base.counts()),
                ratios.decode(in, base.ratios()),
                colors.decode(in, base.colors()),
                lists.decode(in, base.lists()),
                tables.decode(in, base.tables()),
                parts.decode(in, base.parts()),
                shelves.decode(in, base.shelves()),
                rows.decode(in, base.rows()),
                points.decode(in, base.points()));
    }
}
