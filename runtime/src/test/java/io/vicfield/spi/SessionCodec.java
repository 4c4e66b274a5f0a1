package io.vicfield.spi;

import io.vicfield.Scope;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Session}. */
@NullMarked
public final class SessionCodec extends PlacedCodec<Session> {
    /** At the root. */
    public static final SessionCodec INSTANCE = new SessionCodec();

    private @Nullable PlacedCodec<Session.Cmd> cmd;
    private final PlacedKey exitStatus;
    private final PlacedKey notes;

    /** At the root: these are the keys on the wire. */
    private SessionCodec() {
        super(Place.root("vice.", "Session"));
        exitStatus = place.wholeKey("exitStatus", "guestinfo.vice..status");
        notes = place.wholeKey("notes", "notes");
    }

    private SessionCodec(Place place) {
        super(place);
        exitStatus = place.key("exitStatus", "status", Scope.READ_WRITE);
        notes = place.key("notes", "notes", Scope.HIDDEN);
    }

    @Override
    public SessionCodec at(Place place) {
        return new SessionCodec(place);
    }

    @Override
    protected void write(Session value, Encoding out) {
        cmd().encode(value.cmd(), out);
        out.int64(exitStatus, value.exitStatus());
        out.text(notes, value.notes());
    }

    @Override
    protected Session read(Decoding in, @Nullable Session base) {
        return new Session(
                cmd().decode(in, base == null ? null : base.cmd()),
                in.int32(exitStatus, base == null ? 0 : base.exitStatus()),
                in.text(notes, base == null ? "" : base.notes()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.nested(cmdKey(), cmd(), "What is run"),
                Component.scalar(exitStatus, Scalars.INT32, ""),
                Component.scalar(notes, Scalars.STRING, ""));
    }

    private PlacedKey cmdKey() {
        return place.key("cmd", "cmd", Scope.READ_ONLY);
    }

    /** Bound when first used, so that records may hold one another. */
    private PlacedCodec<Session.Cmd> cmd() {
        PlacedCodec<Session.Cmd> codec = cmd;
        if (codec == null) {
            codec = Session_CmdCodec.INSTANCE.at(cmdKey().nested());
            cmd = codec;
        }
        return codec;
    }
}
