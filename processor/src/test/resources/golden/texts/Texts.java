package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

public record Texts(
        @VicField(scope = READ_ONLY, doc = "What people call it, \"quotes\" and $dollars included") String name,
        @VicField byte[] certificate,
        @VicField IpAddress gateway,
        @VicField InetAddress address,
        @VicField Instant started,
        @VicField OffsetDateTime local,
        @VicField Duration patience) {}
