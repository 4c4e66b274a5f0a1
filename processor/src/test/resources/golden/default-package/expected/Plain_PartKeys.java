import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Plain.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Plain_PartKeys extends RecordKey<Plain.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Plain.Part, Plain_PartKeys, Any> STEP = Step.record(Plain_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Plain_PartKeys ROOT = STEP.root(Plain_PartCodec.INSTANCE);

    private final Plain_PartCodec codec;

    private Plain_PartKeys(Entry entry, PlacedCodec<Plain.Part> codec) {
        super(entry, codec);
        this.codec = (Plain_PartCodec) codec;
    }

    /** Of {@link Plain.Part#kind()}. */
    public VicKey<Plain.Kind> kind() {
        return scalar(codec.kind, Plain_PartCodec.PLAIN_KIND);
    }

    /** The keys of every {@link Plain.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Plain_PartKeys> {
        private Any(List<Plain_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Plain.Part#kind()}. */
        public VicKeyPattern kind() {
            return key("kind");
        }
    }
}
