package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Former}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class FormerKeys extends RecordKey<Former> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Former, FormerKeys, Any> STEP = Step.record(FormerKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final FormerKeys ROOT = STEP.root(FormerCodec.INSTANCE);

    private final FormerCodec codec;

    private FormerKeys(Entry entry, PlacedCodec<Former> codec) {
        super(entry, codec);
        this.codec = (FormerCodec) codec;
    }

    /** Of {@link Former#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** Of {@link Former#size()}. */
    public VicKey<Optional<Integer>> size() {
        return optional(codec.size, Scalars.INT32);
    }

    /** Of {@link Former#args()}. */
    public VicJoinedKey<List<String>> args() {
        return joined(codec.args);
    }

    /** Of {@link Former#parts()}. */
    public VicMapKey<String, Former.Part, Former_PartKeys, Former_PartKeys.Any> parts() {
        return map(codec.parts(), Former_PartKeys.STEP);
    }

    /** Of one entry of {@link Former#parts()}. */
    public Former_PartKeys parts(String name) {
        return parts().at(name);
    }

    /** Of {@link Former#motor()}. */
    public Former_PartKeys motor() {
        return record(codec.motor(), Former_PartKeys.STEP);
    }

    /** The keys of every {@link Former} in a map or list, for matching. */
    public static final class Any extends AnyRecord<FormerKeys> {
        private Any(List<FormerKeys> forms) {
            super(forms);
        }

        /** Of {@link Former#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Former#size()}. */
        public VicKeyPattern size() {
            return key("size");
        }

        /** Of {@link Former#args()}. */
        public VicJoinedPattern args() {
            return joined("args");
        }

        /** Of {@link Former#parts()}. */
        public VicMapPattern<String, Former_PartKeys.Any> parts() {
            return map("parts", Former_PartKeys.STEP);
        }

        /** Of {@link Former#motor()}. */
        public Former_PartKeys.Any motor() {
            return all("motor", Former_PartKeys.STEP);
        }
    }
}
