package sample;

import io.vicfield.Scope;
import io.vicfield.atomic.AtomicGroup;
import io.vicfield.atomic.GroupReading;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Session}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class SessionCodec extends GeneratedCodec<Session> {
    /**
     * The codec of a whole configuration.
     */
    public static final SessionCodec INSTANCE = new SessionCodec(Place.root("vice.", "Session"));

    /**
     * {@code id}
     */
    final ScalarComponent<String> id;

    /**
     * {@code guestinfo.vice..status@non-persistent}
     */
    final ScalarComponent<String> status;

    /**
     * {@code guestinfo.vice..attempts}
     */
    final ScalarComponent<Integer> attempts;

    /**
     * {@code guestinfo.vice..exitCode@non-persistent}
     */
    final ScalarComponent<Integer> exitCode;

    /**
     * {@code ip}
     */
    final ScalarComponent<IpAddress> ip;

    /**
     * {@code nameservers}
     */
    final ValueComponent<List<String>> nameservers;

    /**
     * {@code routes}
     */
    final ValueComponent<Map<String, Session.Route>> routes;

    /**
     * {@code guestinfo.vice./user@secret}
     */
    final ScalarComponent<String> user;

    /**
     * {@code guestinfo.vice./password@secret}
     */
    final ScalarComponent<String> password;

    /**
     * {@code guestinfo.vice..status~@non-persistent}
     */
    final AtomicGroup statusGroup;

    /**
     * {@code address~}
     */
    final AtomicGroup addressGroup;

    /**
     * {@code guestinfo.vice./login~@secret}
     */
    final AtomicGroup loginGroup;

    private SessionCodec(Place place) {
        super(place);
        id = scalar(place.key("id"), Scalars.STRING);
        status = scalar(place.key("status", Scope.READ_WRITE, Scope.NON_PERSISTENT),
                Scalars.STRING);
        attempts = scalar(place.key("attempts", Scope.READ_WRITE), Scalars.INT32);
        exitCode = scalar(place.key("exitCode", Scope.READ_WRITE, Scope.NON_PERSISTENT),
                Scalars.INT32);
        ip = scalar(place.key("ip"), Scalars.IP);
        nameservers = value(place.key("nameservers"), Values.joined(Scalars.STRING));
        routes = value(place.key("routes"), Values.map(Scalars.STRING, Values.record()));
        user = scalar(place.key("user", Scope.SECRET), Scalars.STRING);
        password = scalar(place.key("password", Scope.SECRET), Scalars.STRING);
        statusGroup = group(place.key("status~", Scope.READ_WRITE, Scope.NON_PERSISTENT));
        addressGroup = group(place.key("address~"));
        loginGroup = group(place.key("login~", Scope.READ_ONLY, Scope.SECRET));
    }

    @Override
    public RecordCodec<Session> at(Place place) {
        return new SessionCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "routes" -> Session_RouteCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Session value, Encoding out) {
        id.encode(value.id(), out);
        statusGroup.begin(out);
        status.encode(value.status(), out);
        exitCode.encode(value.exitCode(), out);
        statusGroup.end(out);
        attempts.encode(value.attempts(), out);
        addressGroup.begin(out);
        ip.encode(value.ip(), out);
        nameservers.encode(value.nameservers(), out);
        routes.encode(value.routes(), out);
        addressGroup.end(out);
        loginGroup.begin(out);
        user.encode(value.user(), out);
        password.encode(value.password(), out);
        loginGroup.end(out);
    }

    @Override
    @NullUnmarked
    protected Session read(Decoding in) {
        String status;
        int exitCode;
        GroupReading statusReading = statusGroup.read(in);
        do {
            status = this.status.decode(in);
            exitCode = this.exitCode.decodeInt(in);
        } while (statusReading.again());
        IpAddress ip;
        List<String> nameservers;
        Map<String, Session.Route> routes;
        GroupReading addressReading = addressGroup.read(in);
        do {
            ip = this.ip.decode(in);
            nameservers = this.nameservers.decode(in);
            routes = this.routes.decode(in);
        } while (addressReading.again());
        String user;
        String password;
        GroupReading loginReading = loginGroup.read(in);
        do {
            user = this.user.decode(in);
            password = this.password.decode(in);
        } while (loginReading.again());
        return new Session(
                id.decode(in),
                status,
                attempts.decodeInt(in),
                exitCode,
                ip,
                nameservers,
                routes,
                user,
                password);
    }

    @Override
    @NullUnmarked
    protected Session read(Decoding in, Session base) {
        String status;
        int exitCode;
        GroupReading statusReading = statusGroup.read(in);
        do {
            status = this.status.decode(in, base.status());
            exitCode = this.exitCode.decodeInt(in, base.exitCode());
        } while (statusReading.again());
        IpAddress ip;
        List<String> nameservers;
        Map<String, Session.Route> routes;
        GroupReading addressReading = addressGroup.read(in);
        do {
            ip = this.ip.decode(in, base.ip());
            nameservers = this.nameservers.decode(in, base.nameservers());
            routes = this.routes.decode(in, base.routes());
        } while (addressReading.again());
        String user;
        String password;
        GroupReading loginReading = loginGroup.read(in);
        do {
            user = this.user.decode(in, base.user());
            password = this.password.decode(in, base.password());
        } while (loginReading.again());
        return new Session(
                id.decode(in, base.id()),
                status,
                attempts.decodeInt(in, base.attempts()),
                exitCode,
                ip,
                nameservers,
                routes,
                user,
                password);
    }
}
