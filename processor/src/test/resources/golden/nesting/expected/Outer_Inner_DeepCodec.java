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
 * Encodes and decodes {@link Outer.Inner.Deep}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class Outer_Inner_DeepCodec extends GeneratedCodec<Outer.Inner.Deep> {
    /**
     * The codec of a whole configuration.
     */
    static final Outer_Inner_DeepCodec INSTANCE = new Outer_Inner_DeepCodec(Place.root("vice.", "Deep"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    private Outer_Inner_DeepCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
    }

    @Override
    public RecordCodec<Outer.Inner.Deep> at(Place place) {
        return new Outer_Inner_DeepCodec(place);
    }

    @Override
    protected void write(Outer.Inner.Deep value, Encoding out) {
        name.encode(value.name(), out);
    }

    @Override
    @NullUnmarked
    protected Outer.Inner.Deep read(Decoding in) {
        return new Outer.Inner.Deep(
                name.decode(in));
    }

    @Override
    @NullUnmarked
    protected Outer.Inner.Deep read(Decoding in, Outer.Inner.Deep base) {
        return new Outer.Inner.Deep(
                name.decode(in, base.name()));
    }
}
