package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Arrays}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ArraysKeys extends RecordKeys<Arrays, ArraysKeys, ArraysKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ArraysKeys ROOT = new ArraysKeys(Entry.root(ArraysCodec.INSTANCE), ArraysCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Arrays, ArraysKeys, Any> STEP = Step.of(ROOT);

    private final ArraysCodec codec;

    private ArraysKeys(Entry entry, ArraysCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Arrays#flags()}. */
    public VicJoinedKey<boolean[]> flags() {
        return codec.flags.key(entry);
    }

    /** Of {@link Arrays#smalls()}. */
    public VicJoinedKey<short[]> smalls() {
        return codec.smalls.key(entry);
    }

    /** Of {@link Arrays#counts()}. */
    public VicJoinedKey<int[]> counts() {
        return codec.counts.key(entry);
    }

    /** Of {@link Arrays#totals()}. */
    public VicJoinedKey<long[]> totals() {
        return codec.totals.key(entry);
    }

    /** Of {@link Arrays#ratios()}. */
    public VicJoinedKey<float[]> ratios() {
        return codec.ratios.key(entry);
    }

    /** Of {@link Arrays#exacts()}. */
    public VicJoinedKey<double[]> exacts() {
        return codec.exacts.key(entry);
    }

    @Override
    protected ArraysKeys at(Entry entry, PlacedCodec<Arrays> codec) {
        return new ArraysKeys(entry, (ArraysCodec) codec);
    }

    @Override
    protected Any any(List<ArraysKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Arrays} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ArraysKeys> {
        private Any(List<ArraysKeys> forms) {
            super(forms);
        }

        /** Of {@link Arrays#flags()}. */
        public VicJoinedPattern flags() {
            return joined("flags");
        }

        /** Of {@link Arrays#smalls()}. */
        public VicJoinedPattern smalls() {
            return joined("smalls");
        }

        /** Of {@link Arrays#counts()}. */
        public VicJoinedPattern counts() {
            return joined("counts");
        }

        /** Of {@link Arrays#totals()}. */
        public VicJoinedPattern totals() {
            return joined("totals");
        }

        /** Of {@link Arrays#ratios()}. */
        public VicJoinedPattern ratios() {
            return joined("ratios");
        }

        /** Of {@link Arrays#exacts()}. */
        public VicJoinedPattern exacts() {
            return joined("exacts");
        }
    }
}
