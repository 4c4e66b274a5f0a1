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

/** The keys of {@link Machine.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class Machine_PartKeys extends RecordKeys<Machine.Part, Machine_PartKeys, Machine_PartKeys.Any> {
    /** The keys of a whole configuration. */
    static final Machine_PartKeys ROOT = new Machine_PartKeys(
            Entry.root(Machine_PartCodec.INSTANCE), Machine_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    static final Step<Machine.Part, Machine_PartKeys, Any> STEP = Step.of(ROOT);

    private final Machine_PartCodec codec;

    private Machine_PartKeys(Entry entry, Machine_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Machine.Part#id()}. */
    VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected Machine_PartKeys at(Entry entry, PlacedCodec<Machine.Part> codec) {
        return new Machine_PartKeys(entry, (Machine_PartCodec) codec);
    }

    @Override
    protected Any any(List<Machine_PartKeys> forms) {
        return new Any(forms);
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
