package sample;

import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Outer.Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_InnerKeys extends RecordKey<Outer.Inner> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Inner, Outer_InnerKeys, Any> STEP = Step.record(Outer_InnerKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Outer_InnerKeys ROOT = STEP.root(Outer_InnerCodec.INSTANCE);

    private final Outer_InnerCodec codec;

    private Outer_InnerKeys(Entry entry, PlacedCodec<Outer.Inner> codec) {
        super(entry, codec);
        this.codec = (Outer_InnerCodec) codec;
    }

    /** Of {@link Outer.Inner#deep()}. */
    public Outer_Inner_DeepKeys deep() {
        return record(codec.deep(), Outer_Inner_DeepKeys.STEP);
    }

    /** Of {@link Outer.Inner#square()}. */
    public Outer_Shape_SquareKeys square() {
        return record(codec.square(), Outer_Shape_SquareKeys.STEP);
    }

    /** The keys of every {@link Outer.Inner} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Outer_InnerKeys> {
        private Any(List<Outer_InnerKeys> forms) {
            super(forms);
        }

        /** Of {@link Outer.Inner#deep()}. */
        public Outer_Inner_DeepKeys.Any deep() {
            return all("deep", Outer_Inner_DeepKeys.STEP);
        }

        /** Of {@link Outer.Inner#square()}. */
        public Outer_Shape_SquareKeys.Any square() {
            return all("square", Outer_Shape_SquareKeys.STEP);
        }
    }
}
