package io.vicfield.spi;

import io.vicfield.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Moved}, now or as it was. */
@NullMarked
public final class MovedCodec extends PlacedCodec<Moved> {
    /** With former keys. */
    public static final MovedCodec INSTANCE = new MovedCodec(Place.root("vice.", "Moved"), true);

    /** Of the earlier version. */
    public static final MovedCodec BEFORE = new MovedCodec(Place.root("vice.", "Moved"), false);

    private final boolean now;
    private final PlacedKey name;
    private final PlacedKey started;
    private final PlacedKey note;
    private final PlacedValue<List<String>> args;
    private final PlacedValue<Map<String, Session>> sessions;
    private final PlacedKey token;

    private MovedCodec(Place place, boolean now) {
        super(place);
        this.now = now;
        name = key(place.key("name", "name", Scope.READ_ONLY), place.key("name", "label", Scope.HIDDEN));
        started = key(
                place.key("started", "started", Scope.READ_WRITE), place.key("started", "active", Scope.READ_WRITE));
        note = key(place.key("note", "note", Scope.READ_WRITE), place.key("note", "remark", Scope.READ_WRITE));
        args = new PlacedValue<>(
                key(place.key("args", "args", Scope.READ_ONLY), place.key("args", "args", Scope.READ_WRITE)),
                Values.joined(Scalars.STRING));
        PlacedKey entries = key(
                place.key("sessions", "sessions", Scope.READ_ONLY), place.key("sessions", "tasks", Scope.READ_WRITE));
        sessions = new PlacedValue<>(
                entries, Values.map(Scalars.STRING, Values.record(SessionCodec.INSTANCE.at(entries.entries(1)))));
        token = key(place.key("token", "token", Scope.SECRET), place.key("token", "token", Scope.READ_ONLY));
    }

    private PlacedKey key(PlacedKey present, PlacedKey former) {
        return now ? present.formerly(former) : former;
    }

    @Override
    public MovedCodec at(Place place) {
        return new MovedCodec(place, now);
    }

    @Override
    protected void write(Moved value, Encoding out) {
        out.text(name, value.name());
        out.bool(started, value.started());
        out.optional(note, value.note(), Scalars.STRING);
        args.encode(value.args(), out);
        sessions.encode(value.sessions(), out);
        out.text(token, value.token());
    }

    @Override
    protected Moved read(Decoding in, @Nullable Moved base) {
        return new Moved(
                in.text(name, base == null ? "" : base.name()),
                in.bool(started, base != null && base.started()),
                in.optional(note, base == null ? null : base.note(), Scalars.STRING),
                args.decode(in, base == null ? null : base.args()),
                sessions.decode(in, base == null ? null : base.sessions()),
                in.text(token, base == null ? "" : base.token()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(name, Scalars.STRING, ""),
                Component.scalar(started, Scalars.BOOL, ""),
                Component.scalar(note, Scalars.STRING, "").asOptional(),
                Component.value(args, ""),
                Component.value(sessions, ""),
                Component.scalar(token, Scalars.STRING, ""));
    }
}
