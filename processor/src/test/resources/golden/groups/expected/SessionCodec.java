package sample;

import io.vicfield.Scope;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.GroupReading;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Session}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class SessionCodec extends PlacedCodec<Session> {
    /** The codec of a whole configuration. */
    public static final SessionCodec INSTANCE = new SessionCodec(Place.root("vice.", "Session"));

    final PlacedScalar<String> id;
    final PlacedScalar<String> status;
    final PlacedScalar<Integer> attempts;
    final PlacedScalar<Integer> exitCode;
    final PlacedScalar<IpAddress> ip;
    final PlacedJoined<List<String>> nameservers;
    final PlacedKey routes;
    private @Nullable PlacedValue<Map<String, Session.Route>> routesValue;
    final PlacedScalar<String> user;
    final PlacedScalar<String> password;
    private final PlacedKey statusGroup;
    private final PlacedKey addressGroup;
    private final PlacedKey loginGroup;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private SessionCodec(Place place) {
        super(place);
        id = place.key("id", "id", "id").text();
        status = place.key(
                "status", "guestinfo.vice..status@non-persistent", "status", Scope.READ_WRITE, Scope.NON_PERSISTENT)
                .text();
        attempts = place.key("attempts", "guestinfo.vice..attempts", "attempts", Scope.READ_WRITE).int32();
        exitCode = place.key(
                "exitCode",
                "guestinfo.vice..exitCode@non-persistent",
                "exitCode",
                Scope.READ_WRITE,
                Scope.NON_PERSISTENT)
                .int32();
        ip = place.key("ip", "ip", "ip").scalar(Scalars.IP);
        nameservers = place.key("nameservers", "nameservers", "nameservers").joined(Scalars.STRING);
        routes = place.key("routes", "routes", "routes");
        user = place.key("user", "guestinfo.vice./user@secret", "user", Scope.SECRET).text();
        password = place.key("password", "guestinfo.vice./password@secret", "password", Scope.SECRET).text();
        statusGroup = place.group(
                "status", "guestinfo.vice..status~@non-persistent", Scope.READ_WRITE, Scope.NON_PERSISTENT);
        addressGroup = place.group("address", "address~");
        loginGroup = place.group("login", "guestinfo.vice./login~@secret", Scope.READ_ONLY, Scope.SECRET);
    }

    @Override
    public SessionCodec at(Place place) {
        return new SessionCodec(place);
    }

    @Override
    protected void write(Session value, Encoding out) {
        out.text(id, value.id());
        out.beginGroup(statusGroup);
        out.text(status, value.status());
        out.int64(exitCode, value.exitCode());
        out.endGroup(statusGroup);
        out.int64(attempts, value.attempts());
        out.beginGroup(addressGroup);
        ip.encode(value.ip(), out);
        nameservers.encode(value.nameservers(), out);
        routes().encode(value.routes(), out);
        out.endGroup(addressGroup);
        out.beginGroup(loginGroup);
        out.text(user, value.user());
        out.text(password, value.password());
        out.endGroup(loginGroup);
    }

    @Override
    protected Session read(Decoding in, @Nullable Session base) {
        String id = in.text(this.id, base == null ? "" : base.id());
        String status;
        int exitCode;
        GroupReading statusReading = in.group(statusGroup);
        do {
            status = in.text(this.status, base == null ? "" : base.status());
            exitCode = in.int32(this.exitCode, base == null ? 0 : base.exitCode());
        } while (statusReading.again());
        int attempts = in.int32(this.attempts, base == null ? 0 : base.attempts());
        IpAddress ip;
        List<String> nameservers;
        Map<String, Session.Route> routes;
        GroupReading addressReading = in.group(addressGroup);
        do {
            ip = this.ip.decode(in, base == null ? this.ip.absent() : base.ip());
            nameservers = this.nameservers.decode(in, base == null ? null : base.nameservers());
            routes = routes().decode(in, base == null ? null : base.routes());
        } while (addressReading.again());
        String user;
        String password;
        GroupReading loginReading = in.group(loginGroup);
        do {
            user = in.text(this.user, base == null ? "" : base.user());
            password = in.text(this.password, base == null ? "" : base.password());
        } while (loginReading.again());
        return new Session(id, status, attempts, exitCode, ip, nameservers, routes, user, password);
    }

    @Override
    public List<Component> components() {
        return Component.list(
                id,
                status,
                attempts,
                exitCode,
                ip,
                nameservers,
                routes(),
                user,
                password,
                Component.generation(statusGroup),
                Component.generation(addressGroup),
                Component.generation(loginGroup));
    }

    PlacedValue<Map<String, Session.Route>> routes() {
        PlacedValue<Map<String, Session.Route>> bound = routesValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    routes,
                    Values.map(Scalars.STRING, Values.record(Session_RouteCodec.INSTANCE.at(routes.entries(1)))));
            routesValue = bound;
        }
        return bound;
    }
}
