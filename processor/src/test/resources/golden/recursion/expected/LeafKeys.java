package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Leaf}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LeafKeys extends RecordKeys<Leaf, LeafKeys, LeafKeys.Any> {
    /** The keys of a whole configuration. */
    public static final LeafKeys ROOT = new LeafKeys(Entry.root(LeafCodec.INSTANCE), LeafCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Leaf, LeafKeys, Any> STEP = Step.of(ROOT);

    private final LeafCodec codec;

    private LeafKeys(Entry entry, LeafCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Leaf#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Leaf#branches()}. */
    public VicMapKey<String, Branch, BranchKeys, BranchKeys.Any> branches() {
        return map(codec.branches(), BranchKeys.STEP);
    }

    /** Of one entry of {@link Leaf#branches()}. */
    public BranchKeys branches(String name) {
        return branches().at(name);
    }

    @Override
    protected LeafKeys at(Entry entry, PlacedCodec<Leaf> codec) {
        return new LeafKeys(entry, (LeafCodec) codec);
    }

    @Override
    protected Any any(List<LeafKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Leaf} in a map or list, for matching. */
    public static final class Any extends AnyRecord<LeafKeys> {
        private Any(List<LeafKeys> forms) {
            super(forms);
        }

        /** Of {@link Leaf#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Leaf#branches()}. */
        public VicMapPattern<String, BranchKeys.Any> branches() {
            return map("branches", BranchKeys.STEP);
        }
    }
}
