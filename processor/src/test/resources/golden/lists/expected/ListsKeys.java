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
import io.vicfield.spi.RecordKey;
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
public final class ListsKeys extends RecordKey<Lists> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Lists, ListsKeys, Any> STEP = Step.record(ListsKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final ListsKeys ROOT = STEP.root(ListsCodec.INSTANCE);

    private final ListsCodec codec;

    private ListsKeys(Entry entry, PlacedCodec<Lists> codec) {
        super(entry, codec);
        this.codec = (ListsCodec) codec;
    }

    /** Of {@link Lists#args()}. */
    public VicJoinedKey<List<String>> args() {
        return value(codec.args, Step.joined());
    }

    /** Of {@link Lists#numbers()}. */
    public VicJoinedKey<List<Integer>> numbers() {
        return value(codec.numbers, Step.joined());
    }

    /** Of {@link Lists#tags()}. */
    public VicJoinedKey<Set<String>> tags() {
        return value(codec.tags, Step.joined());
    }

    /** Of {@link Lists#names()}. */
    public VicJoinedKey<String[]> names() {
        return value(codec.names, Step.joined());
    }

    /** Of {@link Lists#totals()}. */
    public VicJoinedKey<Long[]> totals() {
        return value(codec.totals, Step.joined());
    }

    /** Of {@link Lists#times()}. */
    public VicListKey<List<Instant>, VicKey<Instant>, VicKeyPattern> times() {
        return value(codec.times, Step.list(Step.value()));
    }

    /** Of one element of {@link Lists#times()}. */
    public VicKey<Instant> times(int index) {
        return times().at(index);
    }

    /** Of {@link Lists#moments()}. */
    public VicListKey<Instant[], VicKey<Instant>, VicKeyPattern> moments() {
        return value(codec.moments, Step.list(Step.value()));
    }

    /** Of one element of {@link Lists#moments()}. */
    public VicKey<Instant> moments(int index) {
        return moments().at(index);
    }

    /** Of {@link Lists#blobs()}. */
    public VicListKey<List<byte[]>, VicKey<byte[]>, VicKeyPattern> blobs() {
        return value(codec.blobs, Step.list(Step.value()));
    }

    /** Of one element of {@link Lists#blobs()}. */
    public VicKey<byte[]> blobs(int index) {
        return blobs().at(index);
    }

    /** Of {@link Lists#addresses()}. */
    public VicListKey<List<InetAddress>, VicKey<InetAddress>, VicKeyPattern> addresses() {
        return value(codec.addresses, Step.list(Step.value()));
    }

    /** Of one element of {@link Lists#addresses()}. */
    public VicKey<InetAddress> addresses(int index) {
        return addresses().at(index);
    }

    /** Of {@link Lists#parts()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> parts() {
        return value(codec.parts(), Step.list(PartKeys.STEP));
    }

    /** Of one element of {@link Lists#parts()}. */
    public PartKeys parts(int index) {
        return parts().at(index);
    }

    /** Of {@link Lists#spares()}. */
    public VicListKey<Part[], PartKeys, PartKeys.Any> spares() {
        return value(codec.spares(), Step.list(PartKeys.STEP));
    }

    /** Of one element of {@link Lists#spares()}. */
    public PartKeys spares(int index) {
        return spares().at(index);
    }

    /** Of {@link Lists#rows()}. */
    public VicListKey<List<List<String>>, VicJoinedKey<List<String>>, VicJoinedPattern> rows() {
        return value(codec.rows, Step.list(Step.joined()));
    }

    /** Of one element of {@link Lists#rows()}. */
    public VicJoinedKey<List<String>> rows(int index) {
        return rows().at(index);
    }

    /** Of {@link Lists#points()}. */
    public VicListKey<List<int[]>, VicJoinedKey<int[]>, VicJoinedPattern> points() {
        return value(codec.points, Step.list(Step.joined()));
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
        return value(codec.tables, Step.list(Step.map(Step.value())));
    }

    /** Of one element of {@link Lists#tables()}. */
    public VicMapKey<String, String, VicKey<String>, VicKeyPattern> tables(int index) {
        return tables().at(index);
    }

    /** Of {@link Lists#shelves()}. */
    public VicListKey<List<List<Part>>, VicListKey<List<Part>, PartKeys, PartKeys.Any>, VicListPattern<PartKeys.Any>>
            shelves() {
        return value(codec.shelves(), Step.list(Step.list(PartKeys.STEP)));
    }

    /** Of one element of {@link Lists#shelves()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> shelves(int index) {
        return shelves().at(index);
    }

    /** The keys of every {@link Lists} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ListsKeys> {
        private Any(List<ListsKeys> forms) {
            super(forms);
        }

        /** Of {@link Lists#args()}. */
        public VicJoinedPattern args() {
            return all(ListsKeys::args, Step.joined());
        }

        /** Of {@link Lists#numbers()}. */
        public VicJoinedPattern numbers() {
            return all(ListsKeys::numbers, Step.joined());
        }

        /** Of {@link Lists#tags()}. */
        public VicJoinedPattern tags() {
            return all(ListsKeys::tags, Step.joined());
        }

        /** Of {@link Lists#names()}. */
        public VicJoinedPattern names() {
            return all(ListsKeys::names, Step.joined());
        }

        /** Of {@link Lists#totals()}. */
        public VicJoinedPattern totals() {
            return all(ListsKeys::totals, Step.joined());
        }

        /** Of {@link Lists#times()}. */
        public VicListPattern<VicKeyPattern> times() {
            return all(ListsKeys::times, Step.list(Step.value()));
        }

        /** Of {@link Lists#moments()}. */
        public VicListPattern<VicKeyPattern> moments() {
            return all(ListsKeys::moments, Step.list(Step.value()));
        }

        /** Of {@link Lists#blobs()}. */
        public VicListPattern<VicKeyPattern> blobs() {
            return all(ListsKeys::blobs, Step.list(Step.value()));
        }

        /** Of {@link Lists#addresses()}. */
        public VicListPattern<VicKeyPattern> addresses() {
            return all(ListsKeys::addresses, Step.list(Step.value()));
        }

        /** Of {@link Lists#parts()}. */
        public VicListPattern<PartKeys.Any> parts() {
            return all(ListsKeys::parts, Step.list(PartKeys.STEP));
        }

        /** Of {@link Lists#spares()}. */
        public VicListPattern<PartKeys.Any> spares() {
            return all(ListsKeys::spares, Step.list(PartKeys.STEP));
        }

        /** Of {@link Lists#rows()}. */
        public VicListPattern<VicJoinedPattern> rows() {
            return all(ListsKeys::rows, Step.list(Step.joined()));
        }

        /** Of {@link Lists#points()}. */
        public VicListPattern<VicJoinedPattern> points() {
            return all(ListsKeys::points, Step.list(Step.joined()));
        }

        /** Of {@link Lists#tables()}. */
        public VicListPattern<VicMapPattern<String, VicKeyPattern>> tables() {
            return all(ListsKeys::tables, Step.list(Step.map(Step.value())));
        }

        /** Of {@link Lists#shelves()}. */
        public VicListPattern<VicListPattern<PartKeys.Any>> shelves() {
            return all(ListsKeys::shelves, Step.list(Step.list(PartKeys.STEP)));
        }
    }
}
