package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Refreshed}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class RefreshedCodec extends GeneratedCodec<Refreshed> {
    /**
     * The codec of a whole configuration.
     */
    public static final RefreshedCodec INSTANCE = new RefreshedCodec(Place.root("vice.", "Refreshed"));

    /**
     * {@code guestinfo.vice./started}
     */
    final ScalarComponent<Long> started;

    /**
     * {@code guestinfo.vice..state}
     */
    final OptionalComponent<String> state;

    /**
     * {@code guestinfo.vice./sessions}
     */
    final ValueComponent<List<String>> sessions;

    private RefreshedCodec(Place place) {
        super(place);
        started = scalar(place.key("started", Scope.VOLATILE), Scalars.INT64);
        state = optional(place.key("state", Scope.READ_WRITE, Scope.VOLATILE), Scalars.STRING);
        sessions = value(place.key("sessions", Scope.VOLATILE), Values.joined(Scalars.STRING));
    }

    @Override
    public RecordCodec<Refreshed> at(Place place) {
        return new RefreshedCodec(place);
    }

    @Override
    protected void write(Refreshed value, Encoding out) {
        started.encode(value.uptime(), out);
        state.encode(value.latest(), out);
        sessions.encode(value.current(), out);
    }

    @Override
    @NullUnmarked
    protected Refreshed read(Decoding in) {
        return new Refreshed(
                started.decodeLong(in),
                state.decode(in),
                sessions.decode(in));
    }

    @Override
    @NullUnmarked
    protected Refreshed read(Decoding in, Refreshed base) {
        return new Refreshed(
                started.decodeLong(in, base.started()),
                state.decode(in, base.state()),
                sessions.decode(in, base.sessions()));
    }
}
