package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Session.Route}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Session_RouteCodec extends PlacedCodec<Session.Route> {
    /** The codec of a whole configuration. */
    public static final Session_RouteCodec INSTANCE = new Session_RouteCodec(Place.root("vice.", "Route"));

    final PlacedScalar<String> gateway;
    final PlacedScalar<Integer> metric;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private Session_RouteCodec(Place place) {
        super(place);
        gateway = place.key("gateway", "gateway", "gateway").text();
        metric = place.key("metric", "metric", "metric").int32();
    }

    @Override
    public Session_RouteCodec at(Place place) {
        return new Session_RouteCodec(place);
    }

    @Override
    protected void write(Session.Route value, Encoding out) {
        out.text(gateway, value.gateway());
        out.int64(metric, value.metric());
    }

    @Override
    protected Session.Route read(Decoding in, Session.@Nullable Route base) {
        return new Session.Route(
                in.text(gateway, base == null ? "" : base.gateway()),
                in.int32(metric, base == null ? 0 : base.metric()));
    }

    @Override
    public List<Component> components() {
        return Component.list(gateway, metric);
    }
}
