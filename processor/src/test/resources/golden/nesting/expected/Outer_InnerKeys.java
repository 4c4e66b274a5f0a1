package sample;

import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Outer.Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_InnerKeys extends RecordKeys<Outer.Inner, Outer_InnerKeys, Outer_InnerKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Outer_InnerKeys ROOT = new Outer_InnerKeys(
            Entry.root(Outer_InnerCodec.INSTANCE), Outer_InnerCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Inner, Outer_InnerKeys, Any> STEP = Step.of(ROOT);

    private final Outer_InnerCodec codec;

    private Outer_InnerKeys(Entry entry, Outer_InnerCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Outer.Inner#deep()}. */
    public Outer_Inner_DeepKeys deep() {
        return record(codec.deep(), Outer_Inner_DeepKeys.STEP);
    }

    /** Of {@link Outer.Inner#square()}. */
    public Outer_Shape_SquareKeys square() {
        return record(codec.square(), Outer_Shape_SquareKeys.STEP);
    }

    @Override
    protected Outer_InnerKeys at(Entry entry, PlacedCodec<Outer.Inner> codec) {
        return new Outer_InnerKeys(entry, (Outer_InnerCodec) codec);
    }

    @Override
    protected Any any(List<Outer_InnerKeys> forms) {
        return new Any(forms);
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
