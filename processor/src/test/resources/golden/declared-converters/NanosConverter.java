package sample;

import io.vicfield.VicConverter;
import java.time.Duration;

public final class NanosConverter implements VicConverter<Long, Duration> {
    @Override
    public Long toWire(Duration value) {
        return value.toNanos();
    }

    @Override
    public Duration fromWire(Long wire) {
        return Duration.ofNanos(wire);
    }
}
