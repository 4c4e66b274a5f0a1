package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Old}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldKeys extends RecordKeys<Old, OldKeys, OldKeys.Any> {
    /** The keys of a whole configuration. */
    public static final OldKeys ROOT = new OldKeys(Entry.root(OldCodec.INSTANCE), OldCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Old, OldKeys, Any> STEP = Step.of(ROOT);

    private final OldCodec codec;

    private OldKeys(Entry entry, OldCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Old#legacy()}. */
    public LegacyKeys legacy() {
        return record(codec.legacy(), LegacyKeys.STEP);
    }

    /** Of {@link Old#more()}. */
    public VicListKey<List<Legacy>, LegacyKeys, LegacyKeys.Any> more() {
        return list(codec.more(), LegacyKeys.STEP);
    }

    /** Of one element of {@link Old#more()}. */
    public LegacyKeys more(int index) {
        return more().at(index);
    }

    /** Of {@link Old#ancient()}. */
    public VicKey<Ancient> ancient() {
        return codec.ancient.key(entry);
    }

    /** Of {@link Old#count()}. */
    public VicKey<Integer> count() {
        return codec.count.key(entry);
    }

    @Override
    protected OldKeys at(Entry entry, PlacedCodec<Old> codec) {
        return new OldKeys(entry, (OldCodec) codec);
    }

    @Override
    protected Any any(List<OldKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Old} in a map or list, for matching. */
    public static final class Any extends AnyRecord<OldKeys> {
        private Any(List<OldKeys> forms) {
            super(forms);
        }

        /** Of {@link Old#legacy()}. */
        public LegacyKeys.Any legacy() {
            return all("legacy", LegacyKeys.STEP);
        }

        /** Of {@link Old#more()}. */
        public VicListPattern<LegacyKeys.Any> more() {
            return list("more", LegacyKeys.STEP);
        }

        /** Of {@link Old#ancient()}. */
        public VicKeyPattern ancient() {
            return key("ancient");
        }

        /** Of {@link Old#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }
    }
}
