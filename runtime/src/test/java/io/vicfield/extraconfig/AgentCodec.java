package io.vicfield.extraconfig;

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
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.spi.Session;
import io.vicfield.spi.SessionCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Encodes and decodes {@link Agent}, as a generated codec does. */
@NullMarked
final class AgentCodec extends GeneratedCodec<Agent> {
    static final AgentCodec INSTANCE = new AgentCodec(Place.root("vice.", "Agent"));

    private final ScalarComponent<String> name;
    private final ScalarComponent<Integer> status;
    private final ValueComponent<List<String>> reasons;
    private final ValueComponent<Map<String, Session>> jobs;
    private final ScalarComponent<String> user;
    private final ScalarComponent<String> password;
    private final ValueComponent<Map<String, String>> tokens;
    private final AtomicGroup report;
    private final AtomicGroup login;

    private AgentCodec(Place place) {
        super(place);
        name = scalar(place.key("name", Scope.READ_ONLY), Scalars.STRING);
        status = scalar(place.key("status", Scope.READ_WRITE), Scalars.INT32);
        reasons = value(place.key("reasons", Scope.READ_WRITE), Values.joined(Scalars.STRING));
        jobs = value(place.key("jobs", Scope.READ_WRITE), Values.map(Scalars.STRING, Values.record()));
        user = scalar(place.key("user", Scope.SECRET), Scalars.STRING);
        password = scalar(place.key("password", Scope.SECRET), Scalars.STRING);
        tokens = value(place.key("tokens", Scope.SECRET), Values.map(Scalars.STRING, Values.scalar(Scalars.STRING)));
        report = group(place.key("report~", Scope.READ_WRITE));
        login = group(place.key("login~", Scope.READ_ONLY, Scope.SECRET));
    }

    @Override
    public AgentCodec at(Place place) {
        return new AgentCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return component.equals("jobs") ? SessionCodec.INSTANCE : super.nested(component);
    }

    @Override
    protected void write(Agent value, Encoding out) {
        name.encode(value.name(), out);
        report.begin(out);
        status.encode(value.status(), out);
        reasons.encode(value.reasons(), out);
        report.end(out);
        jobs.encode(value.jobs(), out);
        login.begin(out);
        user.encode(value.user(), out);
        password.encode(value.password(), out);
        login.end(out);
        tokens.encode(value.tokens(), out);
    }

    @Override
    protected Agent read(Decoding in) {
        int newStatus;
        List<String> newReasons;
        GroupReading reading = report.read(in);
        do {
            newStatus = status.decodeInt(in);
            newReasons = reasons.decode(in);
        } while (reading.again());
        String newUser;
        String newPassword;
        GroupReading loginReading = login.read(in);
        do {
            newUser = user.decode(in);
            newPassword = password.decode(in);
        } while (loginReading.again());
        return new Agent(
                name.decode(in), newStatus, newReasons, jobs.decode(in), newUser, newPassword, tokens.decode(in));
    }

    @Override
    protected Agent read(Decoding in, Agent base) {
        throw new UnsupportedOperationException();
    }
}
