package sample;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.time.Duration;
import java.util.Optional;

/** Components that may be missing: optionals, and those that either annotation allows to be null. */
public record Optionals(
        @VicField Optional<String> name,
        @VicField(scope = READ_WRITE) Optional<Integer> count,
        @VicField Optional<byte[]> certificate,
        @VicField(scope = READ_WRITE) Optional<Part> part,
        @VicField @Nullable String nullableName,
        @VicField @Nullable byte[] nullableBytes,
        @VicField java.time.@org.jspecify.annotations.Nullable Instant started,
        @VicField @org.jspecify.annotations.Nullable Duration patience,
        @VicField byte @org.jspecify.annotations.Nullable [] key,
        @VicField @org.jspecify.annotations.Nullable Part nullablePart) {
    public record Part(@VicField String id) {}
}
