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

/** The keys of {@link Legacy}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class LegacyKeys extends RecordKeys<Legacy, LegacyKeys, LegacyKeys.Any> {
    /** The keys of a whole configuration. */
    public static final LegacyKeys ROOT = new LegacyKeys(Entry.root(LegacyCodec.INSTANCE), LegacyCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Legacy, LegacyKeys, Any> STEP = Step.of(ROOT);

    private final LegacyCodec codec;

    private LegacyKeys(Entry entry, LegacyCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Legacy#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    @Override
    protected LegacyKeys at(Entry entry, PlacedCodec<Legacy> codec) {
        return new LegacyKeys(entry, (LegacyCodec) codec);
    }

    @Override
    protected Any any(List<LegacyKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Legacy} in a map or list, for matching. */
    public static final class Any extends AnyRecord<LegacyKeys> {
        private Any(List<LegacyKeys> forms) {
            super(forms);
        }

        /** Of {@link Legacy#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
