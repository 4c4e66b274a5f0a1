package io.vicfield.spi;

import io.vicfield.Scope;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Session.Cmd}. */
@NullMarked
final class Session_CmdCodec extends PlacedCodec<Session.Cmd> {
    /** At the root. */
    static final Session_CmdCodec INSTANCE = new Session_CmdCodec();

    private final PlacedKey path;
    private final PlacedValue<List<String>> args;
    private final PlacedKey inherits;

    /** At the root: these are the keys on the wire. */
    private Session_CmdCodec() {
        super(Place.root("vice.", "Cmd"));
        path = place.wholeKey("path", "guestinfo.vice./Path");
        args = new PlacedValue<>(place.wholeKey("args", "guestinfo.vice./Args"), Values.joined(Scalars.STRING));
        inherits = place.wholeKey("inherits", "inherits");
    }

    private Session_CmdCodec(Place place) {
        super(place);
        path = place.key("path", "Path", Scope.READ_ONLY);
        args = new PlacedValue<>(place.key("args", "Args", Scope.READ_ONLY), Values.joined(Scalars.STRING));
        inherits = place.key("inherits", "inherits");
    }

    @Override
    public Session_CmdCodec at(Place place) {
        return new Session_CmdCodec(place);
    }

    @Override
    protected void write(Session.Cmd value, Encoding out) {
        out.text(path, value.path());
        args.encode(value.args(), out);
        out.text(inherits, value.inherits());
    }

    @Override
    protected Session.Cmd read(Decoding in, Session.@Nullable Cmd base) {
        return new Session.Cmd(
                in.text(path, base == null ? "" : base.path()),
                args.decode(in, base == null ? null : base.args()),
                in.text(inherits, base == null ? "" : base.inherits()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(path, Scalars.STRING, ""),
                Component.value(args, ""),
                Component.scalar(inherits, Scalars.STRING, ""));
    }
}
