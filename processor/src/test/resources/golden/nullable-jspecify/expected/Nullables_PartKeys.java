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

/** The keys of {@link Nullables.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Nullables_PartKeys extends RecordKeys<Nullables.Part, Nullables_PartKeys, Nullables_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Nullables_PartKeys ROOT = new Nullables_PartKeys(
            Entry.root(Nullables_PartCodec.INSTANCE), Nullables_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Nullables.Part, Nullables_PartKeys, Any> STEP = Step.of(ROOT);

    private final Nullables_PartCodec codec;

    private Nullables_PartKeys(Entry entry, Nullables_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Nullables.Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected Nullables_PartKeys at(Entry entry, PlacedCodec<Nullables.Part> codec) {
        return new Nullables_PartKeys(entry, (Nullables_PartCodec) codec);
    }

    @Override
    protected Any any(List<Nullables_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Nullables.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Nullables_PartKeys> {
        private Any(List<Nullables_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Nullables.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
