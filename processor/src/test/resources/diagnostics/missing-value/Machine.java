package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicValue;
import io.vicfield.net.IpAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

record Machine(
//^ [VIC072] Record `Machine` has components that decode as null or as the year 1 if their keys are missing: `started` (the year 1), `ended` (the year 1), `state` (null), `address` (null), `id` (null). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.
        @VicField Instant started,
        @VicField OffsetDateTime ended,
        @VicField State state,
        @VicField IpAddress address,
        @VicField UUID id,
        @VicField char letter,
        @VicField Level level,
        @VicField Duration uptime,
        @VicField Part part,
        @VicField List<Instant> times,
        @VicField Optional<Instant> since,
        @VicField(required = true) Instant until,
        @VicField(defaultValue = "1.0") BigDecimal ratio,
        @VicField(skipDecode = true) State written,
        @VicField(converter = DateConverter.class) java.util.Date date,
        @VicField @SuppressWarnings("vicfield:missing") State handled,
        @VicIgnore State ignored) {
    enum State {
        OFF,
        ON
    }

    enum Level {
        @VicValue("0")
        LOW
    }

    record Part(@VicField UUID id) {}
  //^ [VIC072] Record `Part` has components that decode as null or as the year 1 if their keys are missing: `id` (null). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.

    @SuppressWarnings("vicfield")
    record Silent(@VicField UUID id) {}

    @SuppressWarnings({"unused", "vicfield:missing"})
    record SilentToo(@VicField UUID id) {}

    static final class DateConverter implements VicConverter<Long, java.util.Date> {
        @Override
        public Long toWire(java.util.Date value) {
            return value.getTime();
        }

        @Override
        public java.util.Date fromWire(Long wire) {
            return new java.util.Date(wire);
        }
    }
}
