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
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Former}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class FormerKeys extends RecordKeys<Former, FormerKeys, FormerKeys.Any> {
    /** The keys of a whole configuration. */
    public static final FormerKeys ROOT = new FormerKeys(Entry.root(FormerCodec.INSTANCE), FormerCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Former, FormerKeys, Any> STEP = Step.of(ROOT);

    private final FormerCodec codec;

    private FormerKeys(Entry entry, FormerCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Former#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Former#size()}. */
    public VicKey<Optional<Integer>> size() {
        return codec.size.key(entry);
    }

    /** Of {@link Former#args()}. */
    public VicJoinedKey<List<String>> args() {
        return codec.args.key(entry);
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

    @Override
    protected FormerKeys at(Entry entry, PlacedCodec<Former> codec) {
        return new FormerKeys(entry, (FormerCodec) codec);
    }

    @Override
    protected Any any(List<FormerKeys> forms) {
        return new Any(forms);
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
