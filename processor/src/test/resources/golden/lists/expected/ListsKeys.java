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
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Lists}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListsKeys extends RecordKeys<Lists, ListsKeys, ListsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ListsKeys ROOT = new ListsKeys(Entry.root(ListsCodec.INSTANCE), ListsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Lists, ListsKeys, Any> STEP = Step.of(ROOT);

    private final ListsCodec codec;

    private ListsKeys(Entry entry, ListsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Lists#args()}. */
    public VicJoinedKey<List<String>> args() {
        return codec.args.key(entry);
    }

    /** Of {@link Lists#numbers()}. */
    public VicJoinedKey<List<Integer>> numbers() {
        return codec.numbers.key(entry);
    }

    /** Of {@link Lists#tags()}. */
    public VicJoinedKey<Set<String>> tags() {
        return codec.tags.key(entry);
    }

    /** Of {@link Lists#names()}. */
    public VicJoinedKey<String[]> names() {
        return codec.names.key(entry);
    }

    /** Of {@link Lists#totals()}. */
    public VicJoinedKey<Long[]> totals() {
        return codec.totals.key(entry);
    }

    /** Of {@link Lists#times()}. */
    public VicListKey<List<Instant>, VicKey<Instant>, VicKeyPattern> times() {
        return list(codec.times);
    }

    /** Of one element of {@link Lists#times()}. */
    public VicKey<Instant> times(int index) {
        return times().at(index);
    }

    /** Of {@link Lists#moments()}. */
    public VicListKey<Instant[], VicKey<Instant>, VicKeyPattern> moments() {
        return list(codec.moments);
    }

    /** Of one element of {@link Lists#moments()}. */
    public VicKey<Instant> moments(int index) {
        return moments().at(index);
    }

    /** Of {@link Lists#blobs()}. */
    public VicListKey<List<byte[]>, VicKey<byte[]>, VicKeyPattern> blobs() {
        return list(codec.blobs);
    }

    /** Of one element of {@link Lists#blobs()}. */
    public VicKey<byte[]> blobs(int index) {
        return blobs().at(index);
    }

    /** Of {@link Lists#addresses()}. */
    public VicListKey<List<InetAddress>, VicKey<InetAddress>, VicKeyPattern> addresses() {
        return list(codec.addresses);
    }

    /** Of one element of {@link Lists#addresses()}. */
    public VicKey<InetAddress> addresses(int index) {
        return addresses().at(index);
    }

    /** Of {@link Lists#parts()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> parts() {
        return list(codec.parts(), PartKeys.STEP);
    }

    /** Of one element of {@link Lists#parts()}. */
    public PartKeys parts(int index) {
        return parts().at(index);
    }

    /** Of {@link Lists#spares()}. */
    public VicListKey<Part[], PartKeys, PartKeys.Any> spares() {
        return list(codec.spares(), PartKeys.STEP);
    }

    /** Of one element of {@link Lists#spares()}. */
    public PartKeys spares(int index) {
        return spares().at(index);
    }

    /** Of {@link Lists#rows()}. */
    public VicListKey<List<List<String>>, VicJoinedKey<List<String>>, VicJoinedPattern> rows() {
        return list(codec.rows, Step.joined());
    }

    /** Of one element of {@link Lists#rows()}. */
    public VicJoinedKey<List<String>> rows(int index) {
        return rows().at(index);
    }

    /** Of {@link Lists#points()}. */
    public VicListKey<List<int[]>, VicJoinedKey<int[]>, VicJoinedPattern> points() {
        return list(codec.points, Step.joined());
    }

    /** Of one element of {@link Lists#points()}. */
    public VicJoinedKey<int[]> points(int index) {
        return points().at(index);
    }

    /** Of {@link Lists#tables()}. */
    public VicListKey<
                    List<Map<String, String>>,
                    VicMapKey<String, String, VicKey<String>, VicKeyPattern>,
                    VicMapPattern<String, VicKeyPattern>>
            tables() {
        return list(codec.tables, Step.map(Step.value()));
    }

    /** Of one element of {@link Lists#tables()}. */
    public VicMapKey<String, String, VicKey<String>, VicKeyPattern> tables(int index) {
        return tables().at(index);
    }

    /** Of {@link Lists#shelves()}. */
    public VicListKey<List<List<Part>>, VicListKey<List<Part>, PartKeys, PartKeys.Any>, VicListPattern<PartKeys.Any>>
            shelves() {
        return list(codec.shelves(), Step.list(PartKeys.STEP));
    }

    /** Of one element of {@link Lists#shelves()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> shelves(int index) {
        return shelves().at(index);
    }

    @Override
    protected ListsKeys at(Entry entry, PlacedCodec<Lists> codec) {
        return new ListsKeys(entry, (ListsCodec) codec);
    }

    @Override
    protected Any any(List<ListsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Lists} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ListsKeys> {
        private Any(List<ListsKeys> forms) {
            super(forms);
        }

        /** Of {@link Lists#args()}. */
        public VicJoinedPattern args() {
            return joined("args");
        }

        /** Of {@link Lists#numbers()}. */
        public VicJoinedPattern numbers() {
            return joined("numbers");
        }

        /** Of {@link Lists#tags()}. */
        public VicJoinedPattern tags() {
            return joined("tags");
        }

        /** Of {@link Lists#names()}. */
        public VicJoinedPattern names() {
            return joined("names");
        }

        /** Of {@link Lists#totals()}. */
        public VicJoinedPattern totals() {
            return joined("totals");
        }

        /** Of {@link Lists#times()}. */
        public VicListPattern<VicKeyPattern> times() {
            return list("times");
        }

        /** Of {@link Lists#moments()}. */
        public VicListPattern<VicKeyPattern> moments() {
            return list("moments");
        }

        /** Of {@link Lists#blobs()}. */
        public VicListPattern<VicKeyPattern> blobs() {
            return list("blobs");
        }

        /** Of {@link Lists#addresses()}. */
        public VicListPattern<VicKeyPattern> addresses() {
            return list("addresses");
        }

        /** Of {@link Lists#parts()}. */
        public VicListPattern<PartKeys.Any> parts() {
            return list("parts", PartKeys.STEP);
        }

        /** Of {@link Lists#spares()}. */
        public VicListPattern<PartKeys.Any> spares() {
            return list("spares", PartKeys.STEP);
        }

        /** Of {@link Lists#rows()}. */
        public VicListPattern<VicJoinedPattern> rows() {
            return list("rows", Step.joined());
        }

        /** Of {@link Lists#points()}. */
        public VicListPattern<VicJoinedPattern> points() {
            return list("points", Step.joined());
        }

        /** Of {@link Lists#tables()}. */
        public VicListPattern<VicMapPattern<String, VicKeyPattern>> tables() {
            return list("tables", Step.map(Step.value()));
        }

        /** Of {@link Lists#shelves()}. */
        public VicListPattern<VicListPattern<PartKeys.Any>> shelves() {
            return list("shelves", Step.list(PartKeys.STEP));
        }
    }
}
