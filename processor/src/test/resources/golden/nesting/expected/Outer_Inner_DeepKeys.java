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

/** The keys of {@link Outer.Inner.Deep}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Inner_DeepKeys
        extends RecordKeys<Outer.Inner.Deep, Outer_Inner_DeepKeys, Outer_Inner_DeepKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Outer_Inner_DeepKeys ROOT = new Outer_Inner_DeepKeys(
            Entry.root(Outer_Inner_DeepCodec.INSTANCE), Outer_Inner_DeepCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Inner.Deep, Outer_Inner_DeepKeys, Any> STEP = Step.of(ROOT);

    private final Outer_Inner_DeepCodec codec;

    private Outer_Inner_DeepKeys(Entry entry, Outer_Inner_DeepCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Outer.Inner.Deep#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    @Override
    protected Outer_Inner_DeepKeys at(Entry entry, PlacedCodec<Outer.Inner.Deep> codec) {
        return new Outer_Inner_DeepKeys(entry, (Outer_Inner_DeepCodec) codec);
    }

    @Override
    protected Any any(List<Outer_Inner_DeepKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Outer.Inner.Deep} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Outer_Inner_DeepKeys> {
        private Any(List<Outer_Inner_DeepKeys> forms) {
            super(forms);
        }

        /** Of {@link Outer.Inner.Deep#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
