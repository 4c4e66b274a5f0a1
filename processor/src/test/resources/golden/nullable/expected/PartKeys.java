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

/** The keys of {@link Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PartKeys extends RecordKey<Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Part, PartKeys, Any> STEP = Step.record(PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final PartKeys ROOT = STEP.root(PartCodec.INSTANCE);

    private final PartCodec codec;

    private PartKeys(Entry entry, PlacedCodec<Part> codec) {
        super(entry, codec);
        this.codec = (PartCodec) codec;
    }

    /** Of {@link Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PartKeys> {
        private Any(List<PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
