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

/** The keys of {@link Guarded.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Guarded_PartKeys extends RecordKey<Guarded.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Guarded.Part, Guarded_PartKeys, Any> STEP = Step.record(Guarded_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Guarded_PartKeys ROOT = STEP.root(Guarded_PartCodec.INSTANCE);

    private final Guarded_PartCodec codec;

    private Guarded_PartKeys(Entry entry, PlacedCodec<Guarded.Part> codec) {
        super(entry, codec);
        this.codec = (Guarded_PartCodec) codec;
    }

    /** Of {@link Guarded.Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Guarded.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Guarded_PartKeys> {
        private Any(List<Guarded_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Guarded.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
