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

/** The keys of {@link Plain}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PlainKeys extends RecordKey<Plain> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Plain, PlainKeys, Any> STEP = Step.record(PlainKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final PlainKeys ROOT = STEP.root(PlainCodec.INSTANCE);

    private final PlainCodec codec;

    private PlainKeys(Entry entry, PlacedCodec<Plain> codec) {
        super(entry, codec);
        this.codec = (PlainCodec) codec;
    }

    /** Of {@link Plain#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** Of {@link Plain#part()}. */
    public Plain_PartKeys part() {
        return record(codec.part(), Plain_PartKeys.STEP);
    }

    /** The keys of every {@link Plain} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PlainKeys> {
        private Any(List<PlainKeys> forms) {
            super(forms);
        }

        /** Of {@link Plain#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Plain#part()}. */
        public Plain_PartKeys.Any part() {
            return all("part", Plain_PartKeys.STEP);
        }
    }
}
