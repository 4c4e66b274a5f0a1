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

/** The keys of {@link Outer.Inner.Deep}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Outer_Inner_DeepKeys extends RecordKey<Outer.Inner.Deep> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer.Inner.Deep, Outer_Inner_DeepKeys, Any> STEP = Step.record(
            Outer_Inner_DeepKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Outer_Inner_DeepKeys ROOT = STEP.root(Outer_Inner_DeepCodec.INSTANCE);

    private final Outer_Inner_DeepCodec codec;

    private Outer_Inner_DeepKeys(Entry entry, PlacedCodec<Outer.Inner.Deep> codec) {
        super(entry, codec);
        this.codec = (Outer_Inner_DeepCodec) codec;
    }

    /** Of {@link Outer.Inner.Deep#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
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
