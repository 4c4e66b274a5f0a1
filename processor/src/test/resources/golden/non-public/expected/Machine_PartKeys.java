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

/** The keys of {@link Machine.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class Machine_PartKeys extends RecordKey<Machine.Part> {
    /** To these keys, from those of a record that holds this one. */
    static final Step<Machine.Part, Machine_PartKeys, Any> STEP = Step.record(Machine_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    static final Machine_PartKeys ROOT = STEP.root(Machine_PartCodec.INSTANCE);

    private final Machine_PartCodec codec;

    private Machine_PartKeys(Entry entry, PlacedCodec<Machine.Part> codec) {
        super(entry, codec);
        this.codec = (Machine_PartCodec) codec;
    }

    /** Of {@link Machine.Part#id()}. */
    VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Machine.Part} in a map or list, for matching. */
    static final class Any extends AnyRecord<Machine_PartKeys> {
        private Any(List<Machine_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Machine.Part#id()}. */
        VicKeyPattern id() {
            return key("id");
        }
    }
}
