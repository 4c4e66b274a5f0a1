package sample;

import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Integer;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Old}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class OldKeys extends RecordKeys<Old, OldKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final OldKeys ROOT = new OldKeys(RecordLocation.root(OldCodec.INSTANCE));

    private final OldCodec codec;

    private OldKeys(RecordLocation<Old> location) {
        super(location);
        codec = (OldCodec) location.codec();
    }

    @Override
    protected OldKeys at(RecordLocation<Old> location) {
        return new OldKeys(location);
    }

    /**
     * Key of {@code legacy}: {@code legacy}, hidden.
     */
    public LegacyKeys legacy() {
        return record(codec.legacy, KeyFactory.of(LegacyKeys.ROOT));
    }

    /**
     * Key of {@code more}: {@code more}, hidden.
     */
    public VicListKey<List<Legacy>, LegacyKeys> more() {
        return list(codec.more, KeyFactory.of(LegacyKeys.ROOT));
    }

    /**
     * Key of one element of {@code more}.
     */
    public LegacyKeys more(int index) {
        return more().at(index);
    }

    /**
     * Key of {@code ancient}: {@code ancient}, hidden.
     */
    public VicKey<Ancient> ancient() {
        return scalar(codec.ancient);
    }

    /**
     * Key of {@code count}: {@code count}, hidden.
     */
    public VicKey<Integer> count() {
        return scalar(codec.count);
    }
}
