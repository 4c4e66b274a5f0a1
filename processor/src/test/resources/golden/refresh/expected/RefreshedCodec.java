package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Refreshed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class RefreshedCodec extends PlacedCodec<Refreshed> {
    /** The codec of a whole configuration. */
    public static final RefreshedCodec INSTANCE = new RefreshedCodec(Place.root("vice.", "Refreshed"));

    final PlacedScalar<Long> started;
    final PlacedOptional<String> state;
    final PlacedJoined<List<String>> sessions;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private RefreshedCodec(Place place) {
        super(place);
        started = place.key("started", "guestinfo.vice./started", "started", Scope.VOLATILE).int64();
        state = place.key("state", "guestinfo.vice..state", "state", Scope.READ_WRITE, Scope.VOLATILE)
                .optional(Scalars.STRING);
        sessions = place.key("sessions", "guestinfo.vice./sessions", "sessions", Scope.VOLATILE).joined(Scalars.STRING);
    }

    @Override
    public RefreshedCodec at(Place place) {
        return new RefreshedCodec(place);
    }

    @Override
    protected void write(Refreshed value, Encoding out) {
        out.int64(started, value.uptime());
        state.encode(value.latest(), out);
        sessions.encode(value.current(), out);
    }

    @Override
    protected Refreshed read(Decoding in, @Nullable Refreshed base) {
        return new Refreshed(
                in.int64(started, base == null ? 0 : base.started()),
                state.decode(in, base == null ? null : base.state()),
                sessions.decode(in, base == null ? null : base.sessions()));
    }

    @Override
    public List<Component> components() {
        return Component.list(started, state, sessions);
    }
}
