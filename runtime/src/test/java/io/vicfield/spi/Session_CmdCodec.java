package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Encodes and decodes {@link Session.Cmd}. */
@NullMarked
public final class Session_CmdCodec extends GeneratedCodec<Session.Cmd> {
    /** The codec of a whole configuration. */
    public static final Session_CmdCodec INSTANCE = new Session_CmdCodec(Place.root("vice.", "Cmd"));

    final ScalarComponent<String> path;
    final ValueComponent<List<String>> args;
    final ScalarComponent<String> inherits;

    private Session_CmdCodec(Place place) {
        super(place);
        path = scalar(place.key("path", "Path", Scope.READ_ONLY), Scalars.STRING);
        args = value(place.key("args", "Args", Scope.READ_ONLY), Values.joined(Scalars.STRING));
        inherits = scalar(place.key("inherits"), Scalars.STRING);
    }

    @Override
    public Session_CmdCodec at(Place place) {
        return new Session_CmdCodec(place);
    }

    @Override
    protected void write(Session.Cmd value, Encoding out) {
        path.encode(value.path(), out);
        args.encode(value.args(), out);
        inherits.encode(value.inherits(), out);
    }

    @Override
    protected Session.Cmd read(Decoding in) {
        return new Session.Cmd(path.decode(in), args.decode(in), inherits.decode(in));
    }

    @Override
    protected Session.Cmd read(Decoding in, Session.Cmd base) {
        return new Session.Cmd(
                path.decode(in, base.path()), args.decode(in, base.args()), inherits.decode(in, base.inherits()));
    }
}
