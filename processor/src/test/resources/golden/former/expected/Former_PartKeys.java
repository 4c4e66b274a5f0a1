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

/** The keys of {@link Former.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Former_PartKeys extends RecordKey<Former.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Former.Part, Former_PartKeys, Any> STEP = Step.record(Former_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Former_PartKeys ROOT = STEP.root(Former_PartCodec.INSTANCE);

    private final Former_PartCodec codec;

    private Former_PartKeys(Entry entry, PlacedCodec<Former.Part> codec) {
        super(entry, codec);
        this.codec = (Former_PartCodec) codec;
    }

    /** Of {@link Former.Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Former.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Former_PartKeys> {
        private Any(List<Former_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Former.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
