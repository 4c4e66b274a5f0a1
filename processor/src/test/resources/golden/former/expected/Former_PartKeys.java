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

/** The keys of {@link Former.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Former_PartKeys extends RecordKeys<Former.Part, Former_PartKeys, Former_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Former_PartKeys ROOT = new Former_PartKeys(
            Entry.root(Former_PartCodec.INSTANCE), Former_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Former.Part, Former_PartKeys, Any> STEP = Step.of(ROOT);

    private final Former_PartCodec codec;

    private Former_PartKeys(Entry entry, Former_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Former.Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected Former_PartKeys at(Entry entry, PlacedCodec<Former.Part> codec) {
        return new Former_PartKeys(entry, (Former_PartCodec) codec);
    }

    @Override
    protected Any any(List<Former_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Former.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Former_PartKeys> {
        private Any(List<Former_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Former.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
