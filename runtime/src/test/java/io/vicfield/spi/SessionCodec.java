package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import org.jspecify.annotations.NullMarked;

/** Encodes and decodes {@link Session}. */
@NullMarked
public final class SessionCodec extends GeneratedCodec<Session> {
    /** The codec of a whole configuration. */
    public static final SessionCodec INSTANCE = new SessionCodec(Place.root("vice.", "Session"));

    final RecordComponent<Session.Cmd> cmd;
    final ScalarComponent<Integer> exitStatus;
    final ScalarComponent<String> notes;

    private SessionCodec(Place place) {
        super(place);
        cmd = record(place.key("cmd", Scope.READ_ONLY).doc("What is run"));
        exitStatus = scalar(place.key("exitStatus", "status", Scope.READ_WRITE), Scalars.INT32);
        notes = scalar(place.key("notes", Scope.HIDDEN), Scalars.STRING);
    }

    @Override
    public SessionCodec at(Place place) {
        return new SessionCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "cmd" -> Session_CmdCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Session value, Encoding out) {
        cmd.encode(value.cmd(), out);
        exitStatus.encode(value.exitStatus(), out);
        notes.encode(value.notes(), out);
    }

    @Override
    protected Session read(Decoding in) {
        return new Session(cmd.decode(in), exitStatus.decodeInt(in), notes.decode(in));
    }

    @Override
    protected Session read(Decoding in, Session base) {
        return new Session(
                cmd.decode(in, base.cmd()),
                exitStatus.decodeInt(in, base.exitStatus()),
                notes.decode(in, base.notes()));
    }
}
