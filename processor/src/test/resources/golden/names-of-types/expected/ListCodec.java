package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link List}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListCodec extends GeneratedCodec<List> {
    /**
     * The codec of a whole configuration.
     */
    public static final ListCodec INSTANCE = new ListCodec(Place.root("vice.", "List"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code names}
     */
    final ValueComponent<java.util.List<String>> names;

    /**
     * {@code component}
     */
    final RecordComponent<Component> component_;

    private ListCodec(Place place) {
        super(place);
        name = scalar(place.key("name"), Scalars.STRING);
        names = value(place.key("names"), Values.joined(Scalars.STRING));
        component_ = record(place.key("component"));
    }

    @Override
    public RecordCodec<List> at(Place place) {
        return new ListCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "component" -> ComponentCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(List value, Encoding out) {
        name.encode(value.name(), out);
        names.encode(value.names(), out);
        component_.encode(value.component(), out);
    }

    @Override
    @NullUnmarked
    protected List read(Decoding in) {
        return new List(
                name.decode(in),
                names.decode(in),
                component_.decode(in));
    }

    @Override
    @NullUnmarked
    protected List read(Decoding in, List base) {
        return new List(
                name.decode(in, base.name()),
                names.decode(in, base.names()),
                component_.decode(in, base.component()));
    }
}
