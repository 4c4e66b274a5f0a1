package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Branch}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BranchKeys extends RecordKey<Branch> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Branch, BranchKeys, Any> STEP = Step.record(BranchKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final BranchKeys ROOT = STEP.root(BranchCodec.INSTANCE);

    private final BranchCodec codec;

    private BranchKeys(Entry entry, PlacedCodec<Branch> codec) {
        super(entry, codec);
        this.codec = (BranchCodec) codec;
    }

    /** Of {@link Branch#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** Of {@link Branch#leaves()}. */
    public VicListKey<List<Leaf>, LeafKeys, LeafKeys.Any> leaves() {
        return list(codec.leaves(), LeafKeys.STEP);
    }

    /** Of one element of {@link Branch#leaves()}. */
    public LeafKeys leaves(int index) {
        return leaves().at(index);
    }

    /** The keys of every {@link Branch} in a map or list, for matching. */
    public static final class Any extends AnyRecord<BranchKeys> {
        private Any(List<BranchKeys> forms) {
            super(forms);
        }

        /** Of {@link Branch#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Branch#leaves()}. */
        public VicListPattern<LeafKeys.Any> leaves() {
            return list("leaves", LeafKeys.STEP);
        }
    }
}
