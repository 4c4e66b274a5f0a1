package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Encodes and decodes {@link Moved}, with its present and its former keys. */
@NullMarked
public final class MovedCodec extends GeneratedCodec<Moved> {
    /** The codec with former keys. */
    public static final MovedCodec INSTANCE = new MovedCodec(Place.root("vice.", "Moved"), true);

    /** The codec of the record before its keys changed. */
    public static final MovedCodec BEFORE = new MovedCodec(Place.root("vice.", "Moved"), false);

    private final boolean now;
    private final ScalarComponent<String> name;
    private final ScalarComponent<Boolean> started;
    private final OptionalComponent<String> note;
    private final ValueComponent<List<String>> args;
    private final ValueComponent<Map<String, Session>> sessions;
    private final ScalarComponent<String> token;

    private MovedCodec(Place place, boolean now) {
        super(place);
        this.now = now;
        name = scalar(key("name", "name", Scope.READ_ONLY, "label", Scope.HIDDEN), Scalars.STRING);
        started = scalar(key("started", "started", Scope.READ_WRITE, "active", Scope.READ_WRITE), Scalars.BOOL);
        note = optional(key("note", "note", Scope.READ_WRITE, "remark", Scope.READ_WRITE), Scalars.STRING);
        args = value(key("args", "args", Scope.READ_ONLY, "args", Scope.READ_WRITE), Values.joined(Scalars.STRING));
        sessions = value(
                key("sessions", "sessions", Scope.READ_ONLY, "tasks", Scope.READ_WRITE),
                Values.map(Scalars.STRING, Values.record()));
        token = scalar(key("token", "token", Scope.SECRET, "token", Scope.READ_ONLY), Scalars.STRING);
    }

    private ComponentKey key(String component, String own, Scope scope, String formerOwn, Scope formerScope) {
        return now
                ? place().key(component, own, scope).formerly(formerOwn, formerScope)
                : place().key(component, formerOwn, formerScope);
    }

    @Override
    public MovedCodec at(Place place) {
        return new MovedCodec(place, now);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return component.equals("sessions") ? SessionCodec.INSTANCE : super.nested(component);
    }

    @Override
    protected void write(Moved value, Encoding out) {
        name.encode(value.name(), out);
        started.encode(value.started(), out);
        note.encode(value.note(), out);
        args.encode(value.args(), out);
        sessions.encode(value.sessions(), out);
        token.encode(value.token(), out);
    }

    @Override
    protected Moved read(Decoding in) {
        return new Moved(
                name.decode(in),
                started.decodeBoolean(in),
                note.decode(in),
                args.decode(in),
                sessions.decode(in),
                token.decode(in));
    }

    @Override
    protected Moved read(Decoding in, Moved base) {
        return new Moved(
                name.decode(in, base.name()),
                started.decodeBoolean(in, base.started()),
                note.decode(in, base.note()),
                args.decode(in, base.args()),
                sessions.decode(in, base.sessions()),
                token.decode(in, base.token()));
    }
}
