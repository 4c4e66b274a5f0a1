package io.vicfield.hostile;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.ListFormat;
import io.vicfield.TextEncoding;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import io.vicfield.net.IpAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with a value of every kind that damage can hit. */
@VicNamespace("fleet.")
public record Fleet(
        @VicField(scope = READ_WRITE) Map<String, String> labels,
        @VicField(scope = READ_WRITE) Map<String, Ship> ships,
        @VicField(scope = READ_ONLY) Map<Integer, List<Integer>> numbers,
        @VicField(scope = READ_WRITE) List<String> tags,
        @VicField(scope = READ_WRITE) Set<String> flags,

        @VicField(scope = READ_WRITE, list = ListFormat.INDEXED)
        List<String> lines,

        @VicField(scope = READ_ONLY) List<Ship> reserve,
        @VicField(scope = READ_WRITE) Optional<Ship> lead,
        @VicField(scope = READ_WRITE) Optional<Integer> level,
        @VicField(scope = READ_WRITE) @Nullable IpAddress address,
        @VicField(scope = READ_WRITE) @Nullable Mode mode,

        @SuppressWarnings("vicfield:missing") // damage must not make it null
        @VicField(scope = READ_WRITE)
        Instant since,

        @VicField(scope = READ_WRITE, atomic = "report") int status,
        @VicField(scope = READ_WRITE, atomic = "report") List<String> reasons,

        @VicField(exactKey = "guestinfo.userdata", encoding = TextEncoding.GZIP_BASE64)
        String script,

        @VicField(exactKey = "guestinfo.vendordata", encoding = TextEncoding.PLAIN)
        Optional<String> vendor) {

    public enum Mode {
        SLOW,
        FAST
    }

    public record Ship(
            @VicField(scope = READ_WRITE) long speed,
            @VicField(scope = READ_WRITE) boolean ready,
            @VicField(scope = READ_WRITE) List<Double> course,
            @VicField(scope = READ_WRITE) @Nullable IpAddress radio) {}
}
