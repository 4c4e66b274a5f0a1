package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Every type of the value table, unboxed and boxed. */
@SuppressWarnings("vicfield:missing")
public record Machine(
        @VicField boolean flag,
        @VicField(scope = READ_ONLY) byte tiny,
        @VicField(scope = READ_WRITE) short small,
        @VicField(scope = READ_ONLY, key = "Count") int count,
        @VicField(scope = READ_ONLY, key = "a/b") long total,
        @VicField float ratio,
        @VicField double exact,
        @VicField Boolean boxedFlag,
        @VicField Byte boxedTiny,
        @VicField Short boxedSmall,
        @VicField Integer boxedCount,
        @VicField Long boxedTotal,
        @VicField Float boxedRatio,
        @VicField Double boxedExact,
        @VicField(doc = "The name that users see, \"quotes\" and $dollars included") String name,
        @VicField byte[] certificate,
        @VicField IpAddress gateway,
        @VicField InetAddress address,
        @VicField Instant started,
        @VicField OffsetDateTime local,
        @VicField Duration patience) {}
