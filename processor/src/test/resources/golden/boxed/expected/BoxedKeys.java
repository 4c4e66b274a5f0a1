package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Boxed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BoxedKeys extends RecordKey<Boxed> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Boxed, BoxedKeys, Any> STEP = Step.record(BoxedKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final BoxedKeys ROOT = STEP.root(BoxedCodec.INSTANCE);

    private final BoxedCodec codec;

    private BoxedKeys(Entry entry, PlacedCodec<Boxed> codec) {
        super(entry, codec);
        this.codec = (BoxedCodec) codec;
    }

    /** Of {@link Boxed#flag()}. */
    public VicKey<Boolean> flag() {
        return scalar(codec.flag, Scalars.BOOL);
    }

    /** Of {@link Boxed#tiny()}. */
    public VicKey<Byte> tiny() {
        return scalar(codec.tiny, Scalars.INT8);
    }

    /** Of {@link Boxed#small()}. */
    public VicKey<Short> small() {
        return scalar(codec.small, Scalars.INT16);
    }

    /** Of {@link Boxed#count()}. */
    public VicKey<Integer> count() {
        return scalar(codec.count, Scalars.INT32);
    }

    /** Of {@link Boxed#total()}. */
    public VicKey<Long> total() {
        return scalar(codec.total, Scalars.INT64);
    }

    /** Of {@link Boxed#ratio()}. */
    public VicKey<Float> ratio() {
        return scalar(codec.ratio, Scalars.FLOAT32);
    }

    /** Of {@link Boxed#exact()}. */
    public VicKey<Double> exact() {
        return scalar(codec.exact, Scalars.FLOAT64);
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
