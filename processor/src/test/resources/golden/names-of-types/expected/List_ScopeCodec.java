package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link List.Scope}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class List_ScopeCodec extends GeneratedCodec<List.Scope> {
    /**
     * The codec of a whole configuration.
     */
    public static final List_ScopeCodec INSTANCE = new List_ScopeCodec(Place.root("vice.", "Scope"));

    /**
     * {@code io}
     */
    final ScalarComponent<String> io_;

    private List_ScopeCodec(Place place) {
        super(place);
        io_ = scalar(place.key("io"), Scalars.STRING);
    }

    @Override
    public RecordCodec<List.Scope> at(Place place) {
        return new List_ScopeCodec(place);
    }

    @Override
    protected void write(List.Scope value, Encoding out) {
        io_.encode(value.io(), out);
    }

    @Override
    @NullUnmarked
    protected List.Scope read(Decoding in) {
        return new List.Scope(
                io_.decode(in));
    }

    @Override
    @NullUnmarked
    protected List.Scope read(Decoding in, List.Scope base) {
        return new List.Scope(
                io_.decode(in, base.io()));
    }
}
