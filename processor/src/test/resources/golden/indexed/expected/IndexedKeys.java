package sample;

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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Indexed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IndexedKeys extends RecordKeys<Indexed, IndexedKeys, IndexedKeys.Any> {
    /** The keys of a whole configuration. */
    public static final IndexedKeys ROOT = new IndexedKeys(Entry.root(IndexedCodec.INSTANCE), IndexedCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Indexed, IndexedKeys, Any> STEP = Step.of(ROOT);

    private final IndexedCodec codec;

    private IndexedKeys(Entry entry, IndexedCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Indexed#args()}. */
    public VicListKey<List<String>, VicKey<String>, VicKeyPattern> args() {
        return list(codec.args);
    }

    /** Of one element of {@link Indexed#args()}. */
    public VicKey<String> args(int index) {
        return args().at(index);
    }

    /** Of {@link Indexed#names()}. */
    public VicListKey<String[], VicKey<String>, VicKeyPattern> names() {
        return list(codec.names);
    }

    /** Of one element of {@link Indexed#names()}. */
    public VicKey<String> names(int index) {
        return names().at(index);
    }

    /** Of {@link Indexed#byName()}. */
    public VicMapKey<
                    String,
                    List<String>,
                    VicListKey<List<String>, VicKey<String>, VicKeyPattern>,
                    VicListPattern<VicKeyPattern>>
            byName() {
        return map(codec.byName, Step.list(Step.value()));
    }

    /** Of one entry of {@link Indexed#byName()}. */
    public VicListKey<List<String>, VicKey<String>, VicKeyPattern> byName(String name) {
        return byName().at(name);
    }

    @Override
    protected IndexedKeys at(Entry entry, PlacedCodec<Indexed> codec) {
        return new IndexedKeys(entry, (IndexedCodec) codec);
    }

    @Override
    protected Any any(List<IndexedKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Indexed} in a map or list, for matching. */
    public static final class Any extends AnyRecord<IndexedKeys> {
        private Any(List<IndexedKeys> forms) {
            super(forms);
        }

        /** Of {@link Indexed#args()}. */
        public VicListPattern<VicKeyPattern> args() {
            return list("args");
        }

        /** Of {@link Indexed#names()}. */
        public VicListPattern<VicKeyPattern> names() {
            return list("names");
        }

        /** Of {@link Indexed#byName()}. */
        public VicMapPattern<String, VicListPattern<VicKeyPattern>> byName() {
            return map("byName", Step.list(Step.value()));
        }
    }
}
