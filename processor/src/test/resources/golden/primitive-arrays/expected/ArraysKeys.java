package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Arrays}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ArraysKeys extends RecordKey<Arrays> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Arrays, ArraysKeys, Any> STEP = Step.record(ArraysKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final ArraysKeys ROOT = STEP.root(ArraysCodec.INSTANCE);

    private final ArraysCodec codec;

    private ArraysKeys(Entry entry, PlacedCodec<Arrays> codec) {
        super(entry, codec);
        this.codec = (ArraysCodec) codec;
    }

    /** Of {@link Arrays#flags()}. */
    public VicJoinedKey<boolean[]> flags() {
        return value(codec.flags, Step.joined());
    }

    /** Of {@link Arrays#smalls()}. */
    public VicJoinedKey<short[]> smalls() {
        return value(codec.smalls, Step.joined());
    }

    /** Of {@link Arrays#counts()}. */
    public VicJoinedKey<int[]> counts() {
        return value(codec.counts, Step.joined());
    }

    /** Of {@link Arrays#totals()}. */
    public VicJoinedKey<long[]> totals() {
        return value(codec.totals, Step.joined());
    }

    /** Of {@link Arrays#ratios()}. */
    public VicJoinedKey<float[]> ratios() {
        return value(codec.ratios, Step.joined());
    }

    /** Of {@link Arrays#exacts()}. */
    public VicJoinedKey<double[]> exacts() {
        return value(codec.exacts, Step.joined());
    }

    /** The keys of every {@link Arrays} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ArraysKeys> {
        private Any(List<ArraysKeys> forms) {
            super(forms);
        }

        /** Of {@link Arrays#flags()}. */
        public VicJoinedPattern flags() {
            return all(ArraysKeys::flags, Step.joined());
        }

        /** Of {@link Arrays#smalls()}. */
        public VicJoinedPattern smalls() {
            return all(ArraysKeys::smalls, Step.joined());
        }

        /** Of {@link Arrays#counts()}. */
        public VicJoinedPattern counts() {
            return all(ArraysKeys::counts, Step.joined());
        }

        /** Of {@link Arrays#totals()}. */
        public VicJoinedPattern totals() {
            return all(ArraysKeys::totals, Step.joined());
        }

        /** Of {@link Arrays#ratios()}. */
        public VicJoinedPattern ratios() {
            return all(ArraysKeys::ratios, Step.joined());
        }

        /** Of {@link Arrays#exacts()}. */
        public VicJoinedPattern exacts() {
            return all(ArraysKeys::exacts, Step.joined());
        }
    }
}
