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

/** The keys of {@link Primitives}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PrimitivesKeys extends RecordKey<Primitives> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Primitives, PrimitivesKeys, Any> STEP = Step.record(PrimitivesKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final PrimitivesKeys ROOT = STEP.root(PrimitivesCodec.INSTANCE);

    private final PrimitivesCodec codec;

    private PrimitivesKeys(Entry entry, PlacedCodec<Primitives> codec) {
        super(entry, codec);
        this.codec = (PrimitivesCodec) codec;
    }

    /** Of {@link Primitives#flag()}. */
    public VicKey<Boolean> flag() {
        return scalar(codec.flag, Scalars.BOOL);
    }

    /** Of {@link Primitives#tiny()}. */
    public VicKey<Byte> tiny() {
        return scalar(codec.tiny, Scalars.INT8);
    }

    /** Of {@link Primitives#small()}. */
    public VicKey<Short> small() {
        return scalar(codec.small, Scalars.INT16);
    }

    /** Of {@link Primitives#count()}. */
    public VicKey<Integer> count() {
        return scalar(codec.count, Scalars.INT32);
    }

    /** Of {@link Primitives#total()}. */
    public VicKey<Long> total() {
        return scalar(codec.total, Scalars.INT64);
    }

    /** Of {@link Primitives#ratio()}. */
    public VicKey<Float> ratio() {
        return scalar(codec.ratio, Scalars.FLOAT32);
    }

    /** Of {@link Primitives#exact()}. */
    public VicKey<Double> exact() {
        return scalar(codec.exact, Scalars.FLOAT64);
    }

    /** The keys of every {@link Primitives} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PrimitivesKeys> {
        private Any(List<PrimitivesKeys> forms) {
            super(forms);
        }

        /** Of {@link Primitives#flag()}. */
        public VicKeyPattern flag() {
            return key("flag");
        }

        /** Of {@link Primitives#tiny()}. */
        public VicKeyPattern tiny() {
            return key("tiny");
        }

        /** Of {@link Primitives#small()}. */
        public VicKeyPattern small() {
            return key("small");
        }

        /** Of {@link Primitives#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Primitives#total()}. */
        public VicKeyPattern total() {
            return key("total");
        }

        /** Of {@link Primitives#ratio()}. */
        public VicKeyPattern ratio() {
            return key("ratio");
        }

        /** Of {@link Primitives#exact()}. */
        public VicKeyPattern exact() {
            return key("exact");
        }
    }
}
