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

/** The keys of {@link Outer.Shape.Square}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Shape_SquareKeys
        extends RecordKeys<Outer.Shape.Square, Outer_Shape_SquareKeys, Outer_Shape_SquareKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Outer_Shape_SquareKeys ROOT = new Outer_Shape_SquareKeys(
            Entry.root(Outer_Shape_SquareCodec.INSTANCE), Outer_Shape_SquareCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Shape.Square, Outer_Shape_SquareKeys, Any> STEP = Step.of(ROOT);

    private final Outer_Shape_SquareCodec codec;

    private Outer_Shape_SquareKeys(Entry entry, Outer_Shape_SquareCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Outer.Shape.Square#side()}. */
    public VicKey<Integer> side() {
        return codec.side.key(entry);
    }

    @Override
    protected Outer_Shape_SquareKeys at(Entry entry, PlacedCodec<Outer.Shape.Square> codec) {
        return new Outer_Shape_SquareKeys(entry, (Outer_Shape_SquareCodec) codec);
    }

    @Override
    protected Any any(List<Outer_Shape_SquareKeys> forms) {
        return new Any(forms);
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
