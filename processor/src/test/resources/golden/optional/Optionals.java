package sample;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.time.Instant;
import java.util.Optional;

public record Optionals(
        @VicField Optional<String> name,
        @VicField(scope = READ_WRITE) Optional<Integer> count,
        @VicField Optional<byte[]> certificate,
        @VicField Optional<Instant> started,
        @VicField(scope = READ_WRITE) Optional<Part> part) {}
