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

/** The keys of {@link VersionConverter.Stored}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class VersionConverter_StoredKeys
        extends RecordKeys<VersionConverter.Stored, VersionConverter_StoredKeys, VersionConverter_StoredKeys.Any> {
    /** The keys of a whole configuration. */
    public static final VersionConverter_StoredKeys ROOT = new VersionConverter_StoredKeys(
            Entry.root(VersionConverter_StoredCodec.INSTANCE), VersionConverter_StoredCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<VersionConverter.Stored, VersionConverter_StoredKeys, Any> STEP = Step.of(ROOT);

    private final VersionConverter_StoredCodec codec;

    private VersionConverter_StoredKeys(Entry entry, VersionConverter_StoredCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link VersionConverter.Stored#major()}. */
    public VicKey<Integer> major() {
        return codec.major.key(entry);
    }

    /** Of {@link VersionConverter.Stored#minor()}. */
    public VicKey<Integer> minor() {
        return codec.minor.key(entry);
    }

    @Override
    protected VersionConverter_StoredKeys at(Entry entry, PlacedCodec<VersionConverter.Stored> codec) {
        return new VersionConverter_StoredKeys(entry, (VersionConverter_StoredCodec) codec);
    }

    @Override
    protected Any any(List<VersionConverter_StoredKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link VersionConverter.Stored} in a map or list, for matching. */
    public static final class Any extends AnyRecord<VersionConverter_StoredKeys> {
        private Any(List<VersionConverter_StoredKeys> forms) {
            super(forms);
        }

        /** Of {@link VersionConverter.Stored#major()}. */
        public VicKeyPattern major() {
            return key("major");
        }

        /** Of {@link VersionConverter.Stored#minor()}. */
        public VicKeyPattern minor() {
            return key("minor");
        }
    }
}
