package sample;

import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Optional;

public record Refreshed(
        @VicField(scope = VOLATILE, refresh = "uptime") long started,
        @VicField(scope = {VOLATILE, READ_WRITE}, refresh = "latest") Optional<String> state,
        @VicField(scope = VOLATILE, refresh = "current") List<String> sessions)
        implements Uptime {
    Optional<String> latest() {
        return state.map(String::trim);
    }

    List<String> current() {
        return sessions;
    }
}
