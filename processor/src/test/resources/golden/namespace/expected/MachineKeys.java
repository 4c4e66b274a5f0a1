package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Machine}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MachineKeys extends RecordKeys<Machine, MachineKeys, MachineKeys.Any> {
    /** The keys of a whole configuration. */
    public static final MachineKeys ROOT = new MachineKeys(Entry.root(MachineCodec.INSTANCE), MachineCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Machine, MachineKeys, Any> STEP = Step.of(ROOT);

    private final MachineCodec codec;

    private MachineKeys(Entry entry, MachineCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Machine#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Machine#state()}. */
    public VicKey<String> state() {
        return codec.state.key(entry);
    }

    /** Of {@link Machine#notes()}. */
    public VicKey<String> notes() {
        return codec.notes.key(entry);
    }

    @Override
    protected MachineKeys at(Entry entry, PlacedCodec<Machine> codec) {
        return new MachineKeys(entry, (MachineCodec) codec);
    }

    @Override
    protected Any any(List<MachineKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Machine} in a map or list, for matching. */
    public static final class Any extends AnyRecord<MachineKeys> {
        private Any(List<MachineKeys> forms) {
            super(forms);
        }

        /** Of {@link Machine#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Machine#state()}. */
        public VicKeyPattern state() {
            return key("state");
        }

        /** Of {@link Machine#notes()}. */
        public VicKeyPattern notes() {
            return key("notes");
        }
    }
}
