package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two of the enums have one simple name. */
@SuppressWarnings("vicfield:missing")
public record Enums(
        @VicField TrustLevel trust,
        @VicField Optional<TrustLevel> other,
        @VicField Door.State door,
        @VicField Window.State window,
        @VicField List<Window.State> windows,
        @VicField Map<Door.State, Operation> operations) {}
