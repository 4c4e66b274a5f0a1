package io.vicfield.spi;

import io.vicfield.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Host}. */
@NullMarked
public final class HostCodec extends PlacedCodec<Host> {
    /** At the root. */
    public static final HostCodec INSTANCE = new HostCodec();

    private final PlacedKey createTime;
    private @Nullable PlacedValue<Map<String, Session>> sessions;
    private @Nullable PlacedValue<Map<String, Session.Cmd>> execs;
    private @Nullable PlacedCodec<Session.Cmd> init;
    private final PlacedKey token;

    /** At the root: these are the keys on the wire. */
    private HostCodec() {
        super(Place.root("vice.", "Host"));
        createTime = place.wholeKey("createTime", "guestinfo.vice..createtime");
        token = place.wholeKey("token", "guestinfo.vice./token@secret");
    }

    private HostCodec(Place place) {
        super(place);
        createTime = place.key("createTime", "createtime", Scope.READ_WRITE);
        token = place.key("token", "token", Scope.SECRET);
    }

    @Override
    public HostCodec at(Place place) {
        return new HostCodec(place);
    }

    @Override
    protected void write(Host value, Encoding out) {
        out.int64(createTime, value.createTime());
        sessions().encode(value.sessions(), out);
        execs().encode(value.execs(), out);
        init().encodeOptional(value.init(), out);
        out.text(token, value.token());
    }

    @Override
    protected Host read(Decoding in, @Nullable Host base) {
        return new Host(
                in.int64(createTime, base == null ? 0 : base.createTime()),
                sessions().decode(in, base == null ? null : base.sessions()),
                execs().decode(in, base == null ? null : base.execs()),
                init().decodeOptional(in, base == null ? null : base.init()),
                in.text(token, base == null ? "" : base.token()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(createTime, Scalars.INT64, ""),
                Component.value(sessions(), ""),
                Component.value(execs(), ""),
                Component.nested(initKey(), init(), "").asOptional(),
                Component.scalar(token, Scalars.STRING, ""));
    }

    private PlacedValue<Map<String, Session>> sessions() {
        PlacedValue<Map<String, Session>> value = sessions;
        if (value == null) {
            PlacedKey key = place.key("sessions", "sessions", Scope.READ_ONLY);
            value = new PlacedValue<>(
                    key, Values.map(Scalars.STRING, Values.record(SessionCodec.INSTANCE.at(key.entries(1)))));
            sessions = value;
        }
        return value;
    }

    private PlacedValue<Map<String, Session.Cmd>> execs() {
        PlacedValue<Map<String, Session.Cmd>> value = execs;
        if (value == null) {
            PlacedKey key = place.key("execs", "execs", Scope.READ_WRITE, Scope.NON_PERSISTENT);
            value = new PlacedValue<>(
                    key, Values.map(Scalars.STRING, Values.record(Session_CmdCodec.INSTANCE.at(key.entries(1)))));
            execs = value;
        }
        return value;
    }

    private PlacedKey initKey() {
        return place.key("init", "init", Scope.READ_ONLY);
    }

    private PlacedCodec<Session.Cmd> init() {
        PlacedCodec<Session.Cmd> codec = init;
        if (codec == null) {
            codec = Session_CmdCodec.INSTANCE.at(initKey().nestedOptional());
            init = codec;
        }
        return codec;
    }
}
