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

/** The keys of {@link Names.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Names_PartKeys extends RecordKey<Names.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Names.Part, Names_PartKeys, Any> STEP = Step.record(Names_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Names_PartKeys ROOT = STEP.root(Names_PartCodec.INSTANCE);

    private final Names_PartCodec codec;

    private Names_PartKeys(Entry entry, PlacedCodec<Names.Part> codec) {
        super(entry, codec);
        this.codec = (Names_PartCodec) codec;
    }

    /** Of {@link Names.Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** The keys of every {@link Names.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Names_PartKeys> {
        private Any(List<Names_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Names.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
