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

/** The keys of {@link Nullables.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Nullables_PartKeys extends RecordKey<Nullables.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Nullables.Part, Nullables_PartKeys, Any> STEP = Step.record(
            Nullables_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Nullables_PartKeys ROOT = STEP.root(Nullables_PartCodec.INSTANCE);

    private final Nullables_PartCodec codec;

    private Nullables_PartKeys(Entry entry, PlacedCodec<Nullables.Part> codec) {
        super(entry, codec);
        this.codec = (Nullables_PartCodec) codec;
    }

    /** Of {@link Nullables.Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Nullables.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Nullables_PartKeys> {
        private Any(List<Nullables_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Nullables.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
