package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Uncalled}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class UncalledCodec extends GeneratedCodec<Uncalled> {
    /**
     * The codec of a whole configuration.
     */
    public static final UncalledCodec INSTANCE = new UncalledCodec(Place.root("vice.", "Uncalled"));

    /**
     * {@code inner}
     */
    final RecordComponent<Uncalled.Inner> inner;

    private UncalledCodec(Place place) {
        super(place);
        inner = record(place.key("inner"));
    }

    @Override
    public RecordCodec<Uncalled> at(Place place) {
        return new UncalledCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "inner" -> Uncalled_InnerCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Uncalled value, Encoding out) {
        inner.encode(value.inner(), out);
    }

    @Override
    @NullUnmarked
    protected Uncalled read(Decoding in) {
        return new Uncalled(
                inner.decode(in));
    }

    @Override
    @NullUnmarked
    protected Uncalled read(Decoding in, Uncalled base) {
        return new Uncalled(
                inner.decode(in, base.inner()));
    }
}
