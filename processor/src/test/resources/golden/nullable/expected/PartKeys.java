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

/** The keys of {@link Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PartKeys extends RecordKeys<Part, PartKeys, PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final PartKeys ROOT = new PartKeys(Entry.root(PartCodec.INSTANCE), PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Part, PartKeys, Any> STEP = Step.of(ROOT);

    private final PartCodec codec;

    private PartKeys(Entry entry, PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected PartKeys at(Entry entry, PlacedCodec<Part> codec) {
        return new PartKeys(entry, (PartCodec) codec);
    }

    @Override
    protected Any any(List<PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PartKeys> {
        private Any(List<PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
