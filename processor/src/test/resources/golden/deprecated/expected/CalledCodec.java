package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Called}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class CalledCodec extends GeneratedCodec<Called> {
    static final Scalar<Called.Letter> CALLED_FROM_LETTER = Scalars.converted(new Called.FromLetter(), Scalars.STRING);

    static final Called.FromWord CALLED_FROM_WORD = new Called.FromWord();

    /**
     * The codec of a whole configuration.
     */
    public static final CalledCodec INSTANCE = new CalledCodec(Place.root("vice.", "Called"));

    /**
     * {@code word}
     */
    final ValueComponent<Called.Word> word;

    /**
     * {@code guestinfo.vice./now}
     */
    final ScalarComponent<String> now;

    private CalledCodec(Place place) {
        super(place);
        word = value(place.key("word"),
                Values.converted(CALLED_FROM_WORD, Values.joined(CALLED_FROM_LETTER)));
        now = scalar(place.key("now", Scope.READ_ONLY, Scope.VOLATILE), Scalars.STRING);
    }

    @Override
    public RecordCodec<Called> at(Place place) {
        return new CalledCodec(place);
    }

    @Override
    protected void write(Called value, Encoding out) {
        word.encode(value.word(), out);
        now.encode(value.current(), out);
    }

    @Override
    @NullUnmarked
    protected Called read(Decoding in) {
        return new Called(
                word.decode(in),
                now.decode(in));
    }

    @Override
    @NullUnmarked
    protected Called read(Decoding in, Called base) {
        return new Called(
                word.decode(in, base.word()),
                now.decode(in, base.now()));
    }
}
