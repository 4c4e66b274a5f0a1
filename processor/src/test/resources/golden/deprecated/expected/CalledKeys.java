package sample;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Called}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class CalledKeys extends RecordKeys<Called, CalledKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final CalledKeys ROOT = new CalledKeys(RecordLocation.root(CalledCodec.INSTANCE));

    private final CalledCodec codec;

    private CalledKeys(RecordLocation<Called> location) {
        super(location);
        codec = (CalledCodec) location.codec();
    }

    @Override
    protected CalledKeys at(RecordLocation<Called> location) {
        return new CalledKeys(location);
    }

    /**
     * Key of {@code word}: {@code word}, hidden.
     */
    public VicConvertedKey<Called.Word, VicJoinedKey<List<Called.Letter>>> word() {
        return converted(codec.word, KeyFactory.joined());
    }

    /**
     * Key of {@code now}: {@code guestinfo.vice./now}, read-only.
     */
    public VicKey<String> now() {
        return scalar(codec.now);
    }
}
