package sample;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.List;
import java.util.Map;

/** Components that are written and read as one, and others between them. */
@SuppressWarnings("vicfield:missing")
public record Session(
        @VicField String id,
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}, atomic = "status") String status,
        @VicField(scope = READ_WRITE) int attempts,
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}, atomic = "status") int exitCode,
        @VicField(atomic = "address") IpAddress ip,
        @VicField(atomic = "address") List<String> nameservers,
        @VicField(atomic = "address") Map<String, Route> routes,
        @VicField(scope = SECRET, atomic = "login") String user,
        @VicField(scope = SECRET, atomic = "login") String password) {
    public record Route(@VicField String gateway, @VicField int metric) {}
}
