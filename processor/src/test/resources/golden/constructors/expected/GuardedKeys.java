package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
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

/** The keys of {@link Guarded}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class GuardedKeys extends RecordKeys<Guarded, GuardedKeys, GuardedKeys.Any> {
    /** The keys of a whole configuration. */
    public static final GuardedKeys ROOT = new GuardedKeys(Entry.root(GuardedCodec.INSTANCE), GuardedCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Guarded, GuardedKeys, Any> STEP = Step.of(ROOT);

    private final GuardedCodec codec;

    private GuardedKeys(Entry entry, GuardedCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Guarded#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Guarded#args()}. */
    public VicJoinedKey<List<String>> args() {
        return codec.args.key(entry);
    }

    /** Of {@link Guarded#count()}. */
    public VicKey<Integer> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Guarded#part()}. */
    public Guarded_PartKeys part() {
        return record(codec.part(), Guarded_PartKeys.STEP);
    }

    /** Of {@link Guarded#parts()}. */
    public VicListKey<List<Guarded.Part>, Guarded_PartKeys, Guarded_PartKeys.Any> parts() {
        return list(codec.parts(), Guarded_PartKeys.STEP);
    }

    /** Of one element of {@link Guarded#parts()}. */
    public Guarded_PartKeys parts(int index) {
        return parts().at(index);
    }

    @Override
    protected GuardedKeys at(Entry entry, PlacedCodec<Guarded> codec) {
        return new GuardedKeys(entry, (GuardedCodec) codec);
    }

    @Override
    protected Any any(List<GuardedKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Guarded} in a map or list, for matching. */
    public static final class Any extends AnyRecord<GuardedKeys> {
        private Any(List<GuardedKeys> forms) {
            super(forms);
        }

        /** Of {@link Guarded#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Guarded#args()}. */
        public VicJoinedPattern args() {
            return joined("args");
        }

        /** Of {@link Guarded#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Guarded#part()}. */
        public Guarded_PartKeys.Any part() {
            return all("part", Guarded_PartKeys.STEP);
        }

        /** Of {@link Guarded#parts()}. */
        public VicListPattern<Guarded_PartKeys.Any> parts() {
            return list("parts", Guarded_PartKeys.STEP);
        }
    }
}
