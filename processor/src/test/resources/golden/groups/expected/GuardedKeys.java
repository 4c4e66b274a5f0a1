package sample;

import io.vicfield.VicKeyPattern;
import io.vicfield.VicReadKey;
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
final class GuardedKeys extends RecordKeys<Guarded, GuardedKeys, GuardedKeys.Any> {
    /** The keys of a whole configuration. */
    static final GuardedKeys ROOT = new GuardedKeys(Entry.root(GuardedCodec.INSTANCE), GuardedCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    static final Step<Guarded, GuardedKeys, Any> STEP = Step.of(ROOT);

    private final GuardedCodec codec;

    private GuardedKeys(Entry entry, GuardedCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Guarded#from()}. */
    VicReadKey<Integer> from() {
        return codec.from.key(entry);
    }

    /** Of {@link Guarded#to()}. */
    VicReadKey<Integer> to() {
        return codec.to.key(entry);
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
