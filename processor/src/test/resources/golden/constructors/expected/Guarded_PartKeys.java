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

/** The keys of {@link Guarded.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Guarded_PartKeys extends RecordKeys<Guarded.Part, Guarded_PartKeys, Guarded_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Guarded_PartKeys ROOT = new Guarded_PartKeys(
            Entry.root(Guarded_PartCodec.INSTANCE), Guarded_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Guarded.Part, Guarded_PartKeys, Any> STEP = Step.of(ROOT);

    private final Guarded_PartCodec codec;

    private Guarded_PartKeys(Entry entry, Guarded_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Guarded.Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected Guarded_PartKeys at(Entry entry, PlacedCodec<Guarded.Part> codec) {
        return new Guarded_PartKeys(entry, (Guarded_PartCodec) codec);
    }

    @Override
    protected Any any(List<Guarded_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Guarded.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Guarded_PartKeys> {
        private Any(List<Guarded_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Guarded.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
