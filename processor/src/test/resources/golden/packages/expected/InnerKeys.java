package sample.other;

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

/** The keys of {@link Inner}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class InnerKeys extends RecordKeys<Inner, InnerKeys, InnerKeys.Any> {
    /** The keys of a whole configuration. */
    public static final InnerKeys ROOT = new InnerKeys(Entry.root(InnerCodec.INSTANCE), InnerCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Inner, InnerKeys, Any> STEP = Step.of(ROOT);

    private final InnerCodec codec;

    private InnerKeys(Entry entry, InnerCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Inner#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    @Override
    protected InnerKeys at(Entry entry, PlacedCodec<Inner> codec) {
        return new InnerKeys(entry, (InnerCodec) codec);
    }

    @Override
    protected Any any(List<InnerKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Inner} in a map or list, for matching. */
    public static final class Any extends AnyRecord<InnerKeys> {
        private Any(List<InnerKeys> forms) {
            super(forms);
        }

        /** Of {@link Inner#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
