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

/** The keys of {@link Ignored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IgnoredKeys extends RecordKey<Ignored> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Ignored, IgnoredKeys, Any> STEP = Step.record(IgnoredKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final IgnoredKeys ROOT = STEP.root(IgnoredCodec.INSTANCE);

    private final IgnoredCodec codec;

    private IgnoredKeys(Entry entry, PlacedCodec<Ignored> codec) {
        super(entry, codec);
        this.codec = (IgnoredCodec) codec;
    }

    /** Of {@link Ignored#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** The keys of every {@link Ignored} in a map or list, for matching. */
    public static final class Any extends AnyRecord<IgnoredKeys> {
        private Any(List<IgnoredKeys> forms) {
            super(forms);
        }

        /** Of {@link Ignored#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
