package sample;

import io.vicfield.VicKeyPattern;
import io.vicfield.VicReadKey;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Guarded}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class GuardedKeys extends RecordKey<Guarded> {
    /** To these keys, from those of a record that holds this one. */
    static final Step<Guarded, GuardedKeys, Any> STEP = Step.record(GuardedKeys::new, Any::new);

    /** The keys of a whole configuration. */
    static final GuardedKeys ROOT = STEP.root(GuardedCodec.INSTANCE);

    private final GuardedCodec codec;

    private GuardedKeys(Entry entry, PlacedCodec<Guarded> codec) {
        super(entry, codec);
        this.codec = (GuardedCodec) codec;
    }

    /** Of {@link Guarded#from()}. */
    VicReadKey<Integer> from() {
        return scalar(codec.from, Scalars.INT32);
    }

    /** Of {@link Guarded#to()}. */
    VicReadKey<Integer> to() {
        return scalar(codec.to, Scalars.INT32);
    }

    /** The keys of every {@link Guarded} in a map or list, for matching. */
    static final class Any extends AnyRecord<GuardedKeys> {
        private Any(List<GuardedKeys> forms) {
            super(forms);
        }

        /** Of {@link Guarded#from()}. */
        VicKeyPattern from() {
            return key("from");
        }

        /** Of {@link Guarded#to()}. */
        VicKeyPattern to() {
            return key("to");
        }
    }
}
