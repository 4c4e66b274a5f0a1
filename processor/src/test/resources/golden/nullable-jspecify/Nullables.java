package sample;

import io.vicfield.VicField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

public record Nullables(
        @VicField @Nullable String name,
        @VicField @Nullable Integer count,
        @VicField byte @Nullable [] certificate,
        @VicField java.time.@Nullable Instant started,
        @VicField @Nullable Duration patience,
        @VicField @Nullable Part part) {
    public record Part(@VicField String id) {}
}
