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

/** The keys of {@link Enums}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class EnumsKeys extends RecordKeys<Enums, EnumsKeys, EnumsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final EnumsKeys ROOT = new EnumsKeys(Entry.root(EnumsCodec.INSTANCE), EnumsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Enums, EnumsKeys, Any> STEP = Step.of(ROOT);

    private final EnumsCodec codec;

    private EnumsKeys(Entry entry, EnumsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Enums#trust()}. */
    public VicKey<TrustLevel> trust() {
        return codec.trust.key(entry);
    }

    /** Of {@link Enums#other()}. */
    public VicKey<Optional<TrustLevel>> other() {
        return codec.other.key(entry);
    }

    /** Of {@link Enums#door()}. */
    public VicKey<Door.State> door() {
        return codec.door.key(entry);
    }

    /** Of {@link Enums#window()}. */
    public VicKey<Window.State> window() {
        return codec.window.key(entry);
    }

    /** Of {@link Enums#windows()}. */
    public VicJoinedKey<List<Window.State>> windows() {
        return codec.windows.key(entry);
    }

    /** Of {@link Enums#operations()}. */
    public VicMapKey<Door.State, Operation, VicKey<Operation>, VicKeyPattern> operations() {
        return codec.operations.key(entry);
    }

    /** Of one entry of {@link Enums#operations()}. */
    public VicKey<Operation> operations(Door.State name) {
        return operations().at(name);
    }

    @Override
    protected EnumsKeys at(Entry entry, PlacedCodec<Enums> codec) {
        return new EnumsKeys(entry, (EnumsCodec) codec);
    }

    @Override
    protected Any any(List<EnumsKeys> forms) {
        return new Any(forms);
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
