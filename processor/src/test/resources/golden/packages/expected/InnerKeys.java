package sample.other;

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

/** The keys of {@link Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class InnerKeys extends RecordKey<Inner> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Inner, InnerKeys, Any> STEP = Step.record(InnerKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final InnerKeys ROOT = STEP.root(InnerCodec.INSTANCE);

    private final InnerCodec codec;

    private InnerKeys(Entry entry, PlacedCodec<Inner> codec) {
        super(entry, codec);
        this.codec = (InnerCodec) codec;
    }

    /** Of {@link Inner#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** The keys of every {@link Inner} in a map or list, for matching. */
    public static final class Any extends AnyRecord<InnerKeys> {
        private Any(List<InnerKeys> forms) {
            super(forms);
        }

        /** Of {@link Inner#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
