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
final class MachineKeys extends RecordKeys<Machine, MachineKeys, MachineKeys.Any> {
    /** The keys of a whole configuration. */
    static final MachineKeys ROOT = new MachineKeys(Entry.root(MachineCodec.INSTANCE), MachineCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    static final Step<Machine, MachineKeys, Any> STEP = Step.of(ROOT);

    private final MachineCodec codec;

    private MachineKeys(Entry entry, MachineCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Machine#name()}. */
    VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Machine#mode()}. */
    VicKey<Machine.Mode> mode() {
        return codec.mode.key(entry);
    }

    /** Of {@link Machine#part()}. */
    Machine_PartKeys part() {
        return record(codec.part(), Machine_PartKeys.STEP);
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
    static final class Any extends AnyRecord<MachineKeys> {
        private Any(List<MachineKeys> forms) {
            super(forms);
        }

        /** Of {@link Machine#name()}. */
        VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Machine#mode()}. */
        VicKeyPattern mode() {
            return key("mode");
        }

        /** Of {@link Machine#part()}. */
        Machine_PartKeys.Any part() {
            return all("part", Machine_PartKeys.STEP);
        }
    }
}
