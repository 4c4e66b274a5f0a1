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

    /** Of {@link Guarded#in()}. */
    public VicKey<String> in() {
        return codec.in_.key(entry);
    }

    /** Of {@link Guarded#base()}. */
    public VicKey<String> base() {
        return codec.base_.key(entry);
    }

    /** Of {@link Guarded#place()}. */
    public VicKey<String> place() {
        return codec.place_.key(entry);
    }

    /** Of {@link Guarded#e()}. */
    public VicKey<String> e() {
        return codec.e_.key(entry);
    }

    /** Of {@link Guarded#part()}. */
    public Guarded_PartKeys part() {
        return record(codec.part(), Guarded_PartKeys.STEP);
    }

    /** Of {@link Guarded#Scalars()}. */
    public VicKey<String> Scalars() {
        return codec.scalars.key(entry);
    }

    /** Of {@link Guarded#value()}. */
    public VicKey<Integer> value() {
        return codec.value_.key(entry);
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

        /** Of {@link Guarded#in()}. */
        public VicKeyPattern in() {
            return key("in");
        }

        /** Of {@link Guarded#base()}. */
        public VicKeyPattern base() {
            return key("base");
        }

        /** Of {@link Guarded#place()}. */
        public VicKeyPattern place() {
            return key("place");
        }

        /** Of {@link Guarded#e()}. */
        public VicKeyPattern e() {
            return key("e");
        }

        /** Of {@link Guarded#part()}. */
        public Guarded_PartKeys.Any part() {
            return all("part", Guarded_PartKeys.STEP);
        }

        /** Of {@link Guarded#Scalars()}. */
        public VicKeyPattern Scalars() {
            return key("Scalars");
        }

        /** Of {@link Guarded#value()}. */
        public VicKeyPattern value() {
            return key("value");
        }
    }
}
