package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Boxed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BoxedKeys extends RecordKeys<Boxed, BoxedKeys, BoxedKeys.Any> {
    /** The keys of a whole configuration. */
    public static final BoxedKeys ROOT = new BoxedKeys(Entry.root(BoxedCodec.INSTANCE), BoxedCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Boxed, BoxedKeys, Any> STEP = Step.of(ROOT);

    private final BoxedCodec codec;

    private BoxedKeys(Entry entry, BoxedCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Boxed#flag()}. */
    public VicKey<Boolean> flag() {
        return codec.flag.key(entry);
    }

    /** Of {@link Boxed#tiny()}. */
    public VicKey<Byte> tiny() {
        return codec.tiny.key(entry);
    }

    /** Of {@link Boxed#small()}. */
    public VicKey<Short> small() {
        return codec.small.key(entry);
    }

    /** Of {@link Boxed#count()}. */
    public VicKey<Integer> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Boxed#total()}. */
    public VicKey<Long> total() {
        return codec.total.key(entry);
    }

    /** Of {@link Boxed#ratio()}. */
    public VicKey<Float> ratio() {
        return codec.ratio.key(entry);
    }

    /** Of {@link Boxed#exact()}. */
    public VicKey<Double> exact() {
        return codec.exact.key(entry);
    }

    @Override
    protected BoxedKeys at(Entry entry, PlacedCodec<Boxed> codec) {
        return new BoxedKeys(entry, (BoxedCodec) codec);
    }

    @Override
    protected Any any(List<BoxedKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Boxed} in a map or list, for matching. */
    public static final class Any extends AnyRecord<BoxedKeys> {
        private Any(List<BoxedKeys> forms) {
            super(forms);
        }

        /** Of {@link Boxed#flag()}. */
        public VicKeyPattern flag() {
            return key("flag");
        }

        /** Of {@link Boxed#tiny()}. */
        public VicKeyPattern tiny() {
            return key("tiny");
        }

        /** Of {@link Boxed#small()}. */
        public VicKeyPattern small() {
            return key("small");
        }

        /** Of {@link Boxed#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Boxed#total()}. */
        public VicKeyPattern total() {
            return key("total");
        }

        /** Of {@link Boxed#ratio()}. */
        public VicKeyPattern ratio() {
            return key("ratio");
        }

        /** Of {@link Boxed#exact()}. */
        public VicKeyPattern exact() {
            return key("exact");
        }
    }
}
