package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
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

/**
 * Typed keys of {@link Maps}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MapsKeys extends RecordKeys<Maps, MapsKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final MapsKeys ROOT = new MapsKeys(RecordLocation.root(MapsCodec.INSTANCE));

    private final MapsCodec codec;

    private MapsKeys(RecordLocation<Maps> location) {
        super(location);
        codec = (MapsCodec) location.codec();
    }

    @Override
    protected MapsKeys at(RecordLocation<Maps> location) {
        return new MapsKeys(location);
    }

    /**
     * Key of {@code labels}: {@code guestinfo.vice./labels}, read-only.
     */
    public VicMapKey<String, String, VicKey<String>> labels() {
        return map(codec.labels, KeyFactory.value());
    }

    /**
     * Key of one entry of {@code labels}.
     */
    public VicKey<String> labels(String name) {
        return labels().at(name);
    }

    /**
     * Key of {@code counts}: {@code counts}, hidden.
     */
    public VicMapKey<Integer, Long, VicKey<Long>> counts() {
        return map(codec.counts, KeyFactory.value());
    }

    /**
     * Key of one entry of {@code counts}.
     */
    public VicKey<Long> counts(Integer name) {
        return counts().at(name);
    }

    /**
     * Key of {@code ratios}: {@code ratios}, hidden.
     */
    public VicMapKey<Boolean, Double, VicKey<Double>> ratios() {
        return map(codec.ratios, KeyFactory.value());
    }

    /**
     * Key of one entry of {@code ratios}.
     */
    public VicKey<Double> ratios(Boolean name) {
        return ratios().at(name);
    }

    /**
     * Key of {@code colors}: {@code colors}, hidden.
     */
    public VicMapKey<Maps.Color, Duration, VicKey<Duration>> colors() {
        return map(codec.colors, KeyFactory.value());
    }

    /**
     * Key of one entry of {@code colors}.
     */
    public VicKey<Duration> colors(Maps.Color name) {
        return colors().at(name);
    }

    /**
     * Key of {@code lists}: {@code guestinfo.vice..lists}, read-write.
     */
    public VicMapKey<String, List<String>, VicJoinedKey<List<String>>> lists() {
        return map(codec.lists, KeyFactory.joined());
    }

    /**
     * Key of one entry of {@code lists}.
     */
    public VicJoinedKey<List<String>> lists(String name) {
        return lists().at(name);
    }

    /**
     * Key of {@code tables}: {@code tables}, hidden.
     */
    public VicMapKey<String, Map<Long, String>, VicMapKey<Long, String, VicKey<String>>> tables() {
        return map(codec.tables, KeyFactory.map(KeyFactory.value()));
    }

    /**
     * Key of one entry of {@code tables}.
     */
    public VicMapKey<Long, String, VicKey<String>> tables(String name) {
        return tables().at(name);
    }

    /**
     * Key of {@code parts}: {@code guestinfo.vice./parts}, read-only.
     */
    public VicMapKey<String, Maps.Part, Maps_PartKeys> parts() {
        return map(codec.parts, KeyFactory.of(Maps_PartKeys.ROOT));
    }

    /**
     * Key of one entry of {@code parts}.
     */
    public Maps_PartKeys parts(String name) {
        return parts().at(name);
    }

    /**
     * Key of {@code shelves}: {@code shelves}, hidden.
     */
    public VicMapKey<String, Map<String, Maps.Part>, VicMapKey<String, Maps.Part, Maps_PartKeys>> shelves(
            ) {
        return map(codec.shelves, KeyFactory.map(KeyFactory.of(Maps_PartKeys.ROOT)));
    }

    /**
     * Key of one entry of {@code shelves}.
     */
    public VicMapKey<String, Maps.Part, Maps_PartKeys> shelves(String name) {
        return shelves().at(name);
    }

    /**
     * Key of {@code rows}: {@code rows}, hidden.
     */
    public VicMapKey<String, List<Maps.Part>, VicListKey<List<Maps.Part>, Maps_PartKeys>> rows() {
        return map(codec.rows, KeyFactory.list(KeyFactory.of(Maps_PartKeys.ROOT)));
    }

    /**
     * Key of one entry of {@code rows}.
     */
    public VicListKey<List<Maps.Part>, Maps_PartKeys> rows(String name) {
        return rows().at(name);
    }

    /**
     * Key of {@code points}: {@code points}, hidden.
     */
    public VicMapKey<String, int[], VicJoinedKey<int[]>> points() {
        return map(codec.points, KeyFactory.joined());
    }

    /**
     * Key of one entry of {@code points}.
     */
    public VicJoinedKey<int[]> points(String name) {
        return points().at(name);
    }
}
