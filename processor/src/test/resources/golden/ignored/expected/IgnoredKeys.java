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

/** The keys of {@link Ignored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class IgnoredKeys extends RecordKeys<Ignored, IgnoredKeys, IgnoredKeys.Any> {
    /** The keys of a whole configuration. */
    public static final IgnoredKeys ROOT = new IgnoredKeys(Entry.root(IgnoredCodec.INSTANCE), IgnoredCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Ignored, IgnoredKeys, Any> STEP = Step.of(ROOT);

    private final IgnoredCodec codec;

    private IgnoredKeys(Entry entry, IgnoredCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Ignored#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    @Override
    protected IgnoredKeys at(Entry entry, PlacedCodec<Ignored> codec) {
        return new IgnoredKeys(entry, (IgnoredCodec) codec);
    }

    @Override
    protected Any any(List<IgnoredKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Ignored} in a map or list, for matching. */
    public static final class Any extends AnyRecord<IgnoredKeys> {
        private Any(List<IgnoredKeys> forms) {
            super(forms);
        }

        /** Of {@link Ignored#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
