package io.vicfield.spi;

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
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Encodes and decodes {@link Host}. */
@NullMarked
public final class HostCodec extends GeneratedCodec<Host> {
    /** The codec of a whole configuration. */
    public static final HostCodec INSTANCE = new HostCodec(Place.root("vice.", "Host"));

    final ScalarComponent<Long> createTime;
    final ValueComponent<Map<String, Session>> sessions;
    final ValueComponent<Map<String, Session.Cmd>> execs;
    final OptionalComponent<Session.Cmd> init;
    final ScalarComponent<String> token;

    private HostCodec(Place place) {
        super(place);
        createTime = scalar(place.key("createTime", "createtime", Scope.READ_WRITE), Scalars.INT64);
        sessions = value(place.key("sessions", Scope.READ_ONLY), Values.map(Scalars.STRING, Values.record()));
        execs = value(
                place.key("execs", Scope.READ_WRITE, Scope.NON_PERSISTENT),
                Values.map(Scalars.STRING, Values.record()));
        init = optionalRecord(place.key("init", Scope.READ_ONLY));
        token = scalar(place.key("token", Scope.SECRET), Scalars.STRING);
    }

    @Override
    public HostCodec at(Place place) {
        return new HostCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "sessions" -> SessionCodec.INSTANCE;
            case "execs" -> Session_CmdCodec.INSTANCE;
            case "init" -> Session_CmdCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Host value, Encoding out) {
        createTime.encode(value.createTime(), out);
        sessions.encode(value.sessions(), out);
        execs.encode(value.execs(), out);
        init.encode(value.init(), out);
        token.encode(value.token(), out);
    }

    @Override
    protected Host read(Decoding in) {
        return new Host(
                createTime.decodeLong(in),
                sessions.decode(in),
                execs.decode(in),
                init.decode(in),
                token.decode(in));
    }

    @Override
    protected Host read(Decoding in, Host base) {
        return new Host(
                createTime.decodeLong(in, base.createTime()),
                sessions.decode(in, base.sessions()),
                execs.decode(in, base.execs()),
                init.decode(in, base.init()),
                token.decode(in, base.token()));
    }
}
