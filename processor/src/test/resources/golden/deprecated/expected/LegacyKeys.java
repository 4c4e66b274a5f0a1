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

/** The keys of {@link Legacy}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class LegacyKeys extends RecordKey<Legacy> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Legacy, LegacyKeys, Any> STEP = Step.record(LegacyKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final LegacyKeys ROOT = STEP.root(LegacyCodec.INSTANCE);

    private final LegacyCodec codec;

    private LegacyKeys(Entry entry, PlacedCodec<Legacy> codec) {
        super(entry, codec);
        this.codec = (LegacyCodec) codec;
    }

    /** Of {@link Legacy#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** The keys of every {@link Legacy} in a map or list, for matching. */
    public static final class Any extends AnyRecord<LegacyKeys> {
        private Any(List<LegacyKeys> forms) {
            super(forms);
        }

        /** Of {@link Legacy#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
