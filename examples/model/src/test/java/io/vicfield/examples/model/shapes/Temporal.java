package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Times, durations and lists of them. */
@SuppressWarnings("vicfield:missing") // the vectors have the zero time
public record Temporal(
        @VicField(scope = READ_ONLY) Instant at,
        @VicField(scope = READ_WRITE) Optional<Instant> maybe,
        @VicField(scope = READ_ONLY) Duration took,
        @VicField(scope = READ_ONLY) List<Duration> laps,
        @VicField(scope = READ_ONLY) List<Instant> log) {}
