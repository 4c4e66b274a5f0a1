package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
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
 * Encodes and decodes {@link Component}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ComponentCodec extends GeneratedCodec<Component> {
    /**
     * The codec of a whole configuration.
     */
    public static final ComponentCodec INSTANCE = new ComponentCodec(Place.root("vice.", "Component"));

    /**
     * {@code guestinfo.vice./name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code scope}
     */
    final OptionalComponent<List.Scope> scope;

    private ComponentCodec(Place place) {
        super(place);
        name = scalar(place.key("name", Scope.READ_ONLY), Scalars.STRING);
        scope = optionalRecord(place.key("scope"));
    }

    @Override
    public RecordCodec<Component> at(Place place) {
        return new ComponentCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "scope" -> List_ScopeCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Component value, Encoding out) {
        name.encode(value.name(), out);
        scope.encode(value.scope(), out);
    }

    @Override
    @NullUnmarked
    protected Component read(Decoding in) {
        return new Component(
                name.decode(in),
                scope.decode(in));
    }

    @Override
    @NullUnmarked
    protected Component read(Decoding in, Component base) {
        return new Component(
                name.decode(in, base.name()),
                scope.decode(in, base.scope()));
    }
}
