package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Branch}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class BranchKeys extends RecordKeys<Branch, BranchKeys, BranchKeys.Any> {
    /** The keys of a whole configuration. */
    public static final BranchKeys ROOT = new BranchKeys(Entry.root(BranchCodec.INSTANCE), BranchCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Branch, BranchKeys, Any> STEP = Step.of(ROOT);

    private final BranchCodec codec;

    private BranchKeys(Entry entry, BranchCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Branch#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Branch#leaves()}. */
    public VicListKey<List<Leaf>, LeafKeys, LeafKeys.Any> leaves() {
        return list(codec.leaves(), LeafKeys.STEP);
    }

    /** Of one element of {@link Branch#leaves()}. */
    public LeafKeys leaves(int index) {
        return leaves().at(index);
    }

    @Override
    protected BranchKeys at(Entry entry, PlacedCodec<Branch> codec) {
        return new BranchKeys(entry, (BranchCodec) codec);
    }

    @Override
    protected Any any(List<BranchKeys> forms) {
        return new Any(forms);
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
