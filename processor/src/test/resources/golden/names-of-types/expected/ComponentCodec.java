package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Component}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ComponentCodec extends PlacedCodec<Component> {
    /** The codec of a whole configuration. */
    public static final ComponentCodec INSTANCE = new ComponentCodec(Place.root("vice.", "Component"));

    final PlacedScalar<String> name;
    final PlacedKey scope;
    private @Nullable PlacedCodec<List.Scope> scopeCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ComponentCodec(Place place) {
        super(place);
        name = place.key("name", "guestinfo.vice./name", "name", Scope.READ_ONLY).text();
        scope = place.key("scope", "scope", "scope");
    }

    @Override
    public ComponentCodec at(Place place) {
        return new ComponentCodec(place);
    }

    @Override
    protected void write(Component value, Encoding out) {
        out.text(name, value.name());
        scope().encodeOptional(value.scope(), out);
    }

    @Override
    protected Component read(Decoding in, @Nullable Component base) {
        return new Component(
                in.text(name, base == null ? "" : base.name()),
                scope().decodeOptional(in, base == null ? null : base.scope()));
    }

    @Override
    public java.util.List<io.vicfield.spi.Component> components() {
        return io.vicfield.spi.Component.list(name, io.vicfield.spi.Component.optional(scope, scope()));
    }

    PlacedCodec<List.Scope> scope() {
        PlacedCodec<List.Scope> bound = scopeCodec;
        if (bound == null) {
            bound = List_ScopeCodec.INSTANCE.at(scope.nestedOptional());
            scopeCodec = bound;
        }
        return bound;
    }
}
