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
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Enums}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class EnumsKeys extends RecordKey<Enums> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Enums, EnumsKeys, Any> STEP = Step.record(EnumsKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final EnumsKeys ROOT = STEP.root(EnumsCodec.INSTANCE);

    private final EnumsCodec codec;

    private EnumsKeys(Entry entry, PlacedCodec<Enums> codec) {
        super(entry, codec);
        this.codec = (EnumsCodec) codec;
    }

    /** Of {@link Enums#trust()}. */
    public VicKey<TrustLevel> trust() {
        return scalar(codec.trust, EnumsCodec.TRUST_LEVEL);
    }

    /** Of {@link Enums#other()}. */
    public VicKey<Optional<TrustLevel>> other() {
        return optional(codec.other, EnumsCodec.TRUST_LEVEL);
    }

    /** Of {@link Enums#door()}. */
    public VicKey<Door.State> door() {
        return scalar(codec.door, EnumsCodec.DOOR_STATE);
    }

    /** Of {@link Enums#window()}. */
    public VicKey<Window.State> window() {
        return scalar(codec.window, EnumsCodec.WINDOW_STATE);
    }

    /** Of {@link Enums#windows()}. */
    public VicJoinedKey<List<Window.State>> windows() {
        return joined(codec.windows);
    }

    /** Of {@link Enums#operations()}. */
    public VicMapKey<Door.State, Operation, VicKey<Operation>, VicKeyPattern> operations() {
        return map(codec.operations);
    }

    /** Of one entry of {@link Enums#operations()}. */
    public VicKey<Operation> operations(Door.State name) {
        return operations().at(name);
    }

    /** The keys of every {@link Enums} in a map or list, for matching. */
    public static final class Any extends AnyRecord<EnumsKeys> {
        private Any(List<EnumsKeys> forms) {
            super(forms);
        }

        /** Of {@link Enums#trust()}. */
        public VicKeyPattern trust() {
            return key("trust");
        }

        /** Of {@link Enums#other()}. */
        public VicKeyPattern other() {
            return key("other");
        }

        /** Of {@link Enums#door()}. */
        public VicKeyPattern door() {
            return key("door");
        }

        /** Of {@link Enums#window()}. */
        public VicKeyPattern window() {
            return key("window");
        }

        /** Of {@link Enums#windows()}. */
        public VicJoinedPattern windows() {
            return joined("windows");
        }

        /** Of {@link Enums#operations()}. */
        public VicMapPattern<Door.State, VicKeyPattern> operations() {
            return map("operations");
        }
    }
}
