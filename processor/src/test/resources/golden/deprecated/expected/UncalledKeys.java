package sample;

import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Uncalled}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class UncalledKeys extends RecordKeys<Uncalled, UncalledKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final UncalledKeys ROOT = new UncalledKeys(RecordLocation.root(UncalledCodec.INSTANCE));

    private final UncalledCodec codec;

    private UncalledKeys(RecordLocation<Uncalled> location) {
        super(location);
        codec = (UncalledCodec) location.codec();
    }

    @Override
    protected UncalledKeys at(RecordLocation<Uncalled> location) {
        return new UncalledKeys(location);
    }

    /**
     * Key of {@code inner}: {@code inner}, hidden.
     */
    public Uncalled_InnerKeys inner() {
        return record(codec.inner, KeyFactory.of(Uncalled_InnerKeys.ROOT));
    }
}
