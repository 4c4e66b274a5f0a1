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

/** The keys of {@link Outer.Shape.Square}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Shape_SquareKeys extends RecordKey<Outer.Shape.Square> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Shape.Square, Outer_Shape_SquareKeys, Any> STEP = Step.record(
            Outer_Shape_SquareKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Outer_Shape_SquareKeys ROOT = STEP.root(Outer_Shape_SquareCodec.INSTANCE);

    private final Outer_Shape_SquareCodec codec;

    private Outer_Shape_SquareKeys(Entry entry, PlacedCodec<Outer.Shape.Square> codec) {
        super(entry, codec);
        this.codec = (Outer_Shape_SquareCodec) codec;
    }

    /** Of {@link Outer.Shape.Square#side()}. */
    public VicKey<Integer> side() {
        return scalar(codec.side, Scalars.INT32);
    }

    /** The keys of every {@link Outer.Shape.Square} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Outer_Shape_SquareKeys> {
        private Any(List<Outer_Shape_SquareKeys> forms) {
            super(forms);
        }

        /** Of {@link Outer.Shape.Square#side()}. */
        public VicKeyPattern side() {
            return key("side");
        }
    }
}
