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

/** The keys of {@link Maps.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Maps_PartKeys extends RecordKey<Maps.Part> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Maps.Part, Maps_PartKeys, Any> STEP = Step.record(Maps_PartKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Maps_PartKeys ROOT = STEP.root(Maps_PartCodec.INSTANCE);

    private final Maps_PartCodec codec;

    private Maps_PartKeys(Entry entry, PlacedCodec<Maps.Part> codec) {
        super(entry, codec);
        this.codec = (Maps_PartCodec) codec;
    }

    /** Of {@link Maps.Part#id()}. */
    public VicKey<String> id() {
        return scalar(codec.id, Scalars.STRING);
    }

    /** Of {@link Maps.Part#state()}. */
    public VicKey<String> state() {
        return scalar(codec.state, Scalars.STRING);
    }

    /** The keys of every {@link Maps.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Maps_PartKeys> {
        private Any(List<Maps_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Maps.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }

        /** Of {@link Maps.Part#state()}. */
        public VicKeyPattern state() {
            return key("state");
        }
    }
}
