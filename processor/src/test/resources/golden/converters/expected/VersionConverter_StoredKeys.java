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

/** The keys of {@link VersionConverter.Stored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class VersionConverter_StoredKeys extends RecordKey<VersionConverter.Stored> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<VersionConverter.Stored, VersionConverter_StoredKeys, Any> STEP = Step.record(
            VersionConverter_StoredKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final VersionConverter_StoredKeys ROOT = STEP.root(VersionConverter_StoredCodec.INSTANCE);

    private final VersionConverter_StoredCodec codec;

    private VersionConverter_StoredKeys(Entry entry, PlacedCodec<VersionConverter.Stored> codec) {
        super(entry, codec);
        this.codec = (VersionConverter_StoredCodec) codec;
    }

    /** Of {@link VersionConverter.Stored#major()}. */
    public VicKey<Integer> major() {
        return scalar(codec.major, Scalars.INT32);
    }

    /** Of {@link VersionConverter.Stored#minor()}. */
    public VicKey<Integer> minor() {
        return scalar(codec.minor, Scalars.INT32);
    }

    /** The keys of every {@link VersionConverter.Stored} in a map or list, for matching. */
    public static final class Any extends AnyRecord<VersionConverter_StoredKeys> {
        private Any(List<VersionConverter_StoredKeys> forms) {
            super(forms);
        }

        /** Of {@link VersionConverter.Stored#major()}. */
        public VicKeyPattern major() {
            return key("major");
        }

        /** Of {@link VersionConverter.Stored#minor()}. */
        public VicKeyPattern minor() {
            return key("minor");
        }
    }
}
