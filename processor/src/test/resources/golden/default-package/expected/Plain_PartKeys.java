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

/** The keys of {@link Plain.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Plain_PartKeys extends RecordKeys<Plain.Part, Plain_PartKeys, Plain_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Plain_PartKeys ROOT = new Plain_PartKeys(
            Entry.root(Plain_PartCodec.INSTANCE), Plain_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Plain.Part, Plain_PartKeys, Any> STEP = Step.of(ROOT);

    private final Plain_PartCodec codec;

    private Plain_PartKeys(Entry entry, Plain_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Plain.Part#kind()}. */
    public VicKey<Plain.Kind> kind() {
        return codec.kind.key(entry);
    }

    @Override
    protected Plain_PartKeys at(Entry entry, PlacedCodec<Plain.Part> codec) {
        return new Plain_PartKeys(entry, (Plain_PartCodec) codec);
    }

    @Override
    protected Any any(List<Plain_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Plain.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Plain_PartKeys> {
        private Any(List<Plain_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Plain.Part#kind()}. */
        public VicKeyPattern kind() {
            return key("kind");
        }
    }
}
