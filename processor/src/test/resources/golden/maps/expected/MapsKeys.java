package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Maps}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MapsKeys extends RecordKeys<Maps, MapsKeys, MapsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final MapsKeys ROOT = new MapsKeys(Entry.root(MapsCodec.INSTANCE), MapsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Maps, MapsKeys, Any> STEP = Step.of(ROOT);

    private final MapsCodec codec;

    private MapsKeys(Entry entry, MapsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Maps#labels()}. */
    public VicMapKey<String, String, VicKey<String>, VicKeyPattern> labels() {
        return codec.labels.key(entry);
    }

    /** Of one entry of {@link Maps#labels()}. */
    public VicKey<String> labels(String name) {
        return labels().at(name);
    }

    /** Of {@link Maps#counts()}. */
    public VicMapKey<Integer, Long, VicKey<Long>, VicKeyPattern> counts() {
        return codec.counts.key(entry);
    }

    /** Of one entry of {@link Maps#counts()}. */
    public VicKey<Long> counts(Integer name) {
        return counts().at(name);
    }

    /** Of {@link Maps#ratios()}. */
    public VicMapKey<Boolean, Double, VicKey<Double>, VicKeyPattern> ratios() {
        return codec.ratios.key(entry);
    }

    /** Of one entry of {@link Maps#ratios()}. */
    public VicKey<Double> ratios(Boolean name) {
        return ratios().at(name);
    }

    /** Of {@link Maps#colors()}. */
    public VicMapKey<Maps.Color, Duration, VicKey<Duration>, VicKeyPattern> colors() {
        return codec.colors.key(entry);
    }

    /** Of one entry of {@link Maps#colors()}. */
    public VicKey<Duration> colors(Maps.Color name) {
        return colors().at(name);
    }

    /** Of {@link Maps#lists()}. */
    public VicMapKey<String, List<String>, VicJoinedKey<List<String>>, VicJoinedPattern> lists() {
        return map(codec.lists, Step.joined());
    }

    /** Of one entry of {@link Maps#lists()}. */
    public VicJoinedKey<List<String>> lists(String name) {
        return lists().at(name);
    }

    /** Of {@link Maps#tables()}. */
    public VicMapKey<
                    String,
                    Map<Long, String>,
                    VicMapKey<Long, String, VicKey<String>, VicKeyPattern>,
                    VicMapPattern<Long, VicKeyPattern>>
            tables() {
        return map(codec.tables, Step.map(Step.value()));
    }

    /** Of one entry of {@link Maps#tables()}. */
    public VicMapKey<Long, String, VicKey<String>, VicKeyPattern> tables(String name) {
        return tables().at(name);
    }

    /** Of {@link Maps#parts()}. */
    public VicMapKey<String, Maps.Part, Maps_PartKeys, Maps_PartKeys.Any> parts() {
        return map(codec.parts(), Maps_PartKeys.STEP);
    }

    /** Of one entry of {@link Maps#parts()}. */
    public Maps_PartKeys parts(String name) {
        return parts().at(name);
    }

    /** Of {@link Maps#shelves()}. */
    public VicMapKey<
                    String,
                    Map<String, Maps.Part>,
                    VicMapKey<String, Maps.Part, Maps_PartKeys, Maps_PartKeys.Any>,
                    VicMapPattern<String, Maps_PartKeys.Any>>
            shelves() {
        return map(codec.shelves(), Step.map(Maps_PartKeys.STEP));
    }

    /** Of one entry of {@link Maps#shelves()}. */
    public VicMapKey<String, Maps.Part, Maps_PartKeys, Maps_PartKeys.Any> shelves(String name) {
        return shelves().at(name);
    }

    /** Of {@link Maps#rows()}. */
    public VicMapKey<
                    String,
                    List<Maps.Part>,
                    VicListKey<List<Maps.Part>, Maps_PartKeys, Maps_PartKeys.Any>,
                    VicListPattern<Maps_PartKeys.Any>>
            rows() {
        return map(codec.rows(), Step.list(Maps_PartKeys.STEP));
    }

    /** Of one entry of {@link Maps#rows()}. */
    public VicListKey<List<Maps.Part>, Maps_PartKeys, Maps_PartKeys.Any> rows(String name) {
        return rows().at(name);
    }

    /** Of {@link Maps#points()}. */
    public VicMapKey<String, int[], VicJoinedKey<int[]>, VicJoinedPattern> points() {
        return map(codec.points, Step.joined());
    }

    /** Of one entry of {@link Maps#points()}. */
    public VicJoinedKey<int[]> points(String name) {
        return points().at(name);
    }

    @Override
    protected MapsKeys at(Entry entry, PlacedCodec<Maps> codec) {
        return new MapsKeys(entry, (MapsCodec) codec);
    }

    @Override
    protected Any any(List<MapsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Maps} in a map or list, for matching. */
    public static final class Any extends AnyRecord<MapsKeys> {
        private Any(List<MapsKeys> forms) {
            super(forms);
        }

        /** Of {@link Maps#labels()}. */
        public VicMapPattern<String, VicKeyPattern> labels() {
            return map("labels");
        }

        /** Of {@link Maps#counts()}. */
        public VicMapPattern<Integer, VicKeyPattern> counts() {
            return map("counts");
        }

        /** Of {@link Maps#ratios()}. */
        public VicMapPattern<Boolean, VicKeyPattern> ratios() {
            return map("ratios");
        }

        /** Of {@link Maps#colors()}. */
        public VicMapPattern<Maps.Color, VicKeyPattern> colors() {
            return map("colors");
        }

        /** Of {@link Maps#lists()}. */
        public VicMapPattern<String, VicJoinedPattern> lists() {
            return map("lists", Step.joined());
        }

        /** Of {@link Maps#tables()}. */
        public VicMapPattern<String, VicMapPattern<Long, VicKeyPattern>> tables() {
            return map("tables", Step.map(Step.value()));
        }

        /** Of {@link Maps#parts()}. */
        public VicMapPattern<String, Maps_PartKeys.Any> parts() {
            return map("parts", Maps_PartKeys.STEP);
        }

        /** Of {@link Maps#shelves()}. */
        public VicMapPattern<String, VicMapPattern<String, Maps_PartKeys.Any>> shelves() {
            return map("shelves", Step.map(Maps_PartKeys.STEP));
        }

        /** Of {@link Maps#rows()}. */
        public VicMapPattern<String, VicListPattern<Maps_PartKeys.Any>> rows() {
            return map("rows", Step.list(Maps_PartKeys.STEP));
        }

        /** Of {@link Maps#points()}. */
        public VicMapPattern<String, VicJoinedPattern> points() {
            return map("points", Step.joined());
        }
    }
}
