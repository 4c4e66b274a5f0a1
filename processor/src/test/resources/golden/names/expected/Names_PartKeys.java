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

/** The keys of {@link Names.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Names_PartKeys extends RecordKeys<Names.Part, Names_PartKeys, Names_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Names_PartKeys ROOT = new Names_PartKeys(
            Entry.root(Names_PartCodec.INSTANCE), Names_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Names.Part, Names_PartKeys, Any> STEP = Step.of(ROOT);

    private final Names_PartCodec codec;

    private Names_PartKeys(Entry entry, Names_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Names.Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    @Override
    protected Names_PartKeys at(Entry entry, PlacedCodec<Names.Part> codec) {
        return new Names_PartKeys(entry, (Names_PartCodec) codec);
    }

    @Override
    protected Any any(List<Names_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Names.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Names_PartKeys> {
        private Any(List<Names_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Names.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }
    }
}
