package io.vicfield.examples.inspect;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import io.vicfield.net.IpAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record with a value of every kind. */
record Sample(
        @VicField(scope = READ_ONLY, doc = "What it is called.")
        String name,

        @VicField(scope = READ_WRITE) long size,
        @VicField(scope = HIDDEN) double ratio,
        @VicField(scope = READ_ONLY) boolean on,

        @SuppressWarnings("vicfield:missing") // shows the zero time
        @VicField(scope = READ_ONLY)
        Instant since,

        @VicField(scope = READ_ONLY) Duration every,
        @VicField(scope = READ_ONLY) @Nullable IpAddress address,
        @VicField(scope = READ_ONLY) Level level,
        @VicField(scope = READ_ONLY) byte[] data,
        @VicField(scope = READ_ONLY, doc = "In order.") List<String> words,
        @VicField(scope = READ_ONLY) List<Long> numbers,
        @VicField(scope = READ_ONLY) Map<String, List<String>> groups,

        @SuppressWarnings("vicfield")
        @VicField(
                scope = {READ_WRITE, NON_PERSISTENT},
                doc = "By name.")
        Map<String, Part> parts,

        @VicField(scope = READ_ONLY) List<Part> spares,
        @VicField(scope = READ_ONLY) Optional<Part> extra,
        @VicField(scope = READ_ONLY) Optional<Lock> lock,
        @VicField(scope = READ_ONLY, skipEncode = true) String past,
        @VicField(scope = SECRET, doc = "Lets people in.") String token,
        @VicField(scope = SECRET) int pin,
        @VicField(scope = SECRET) List<String> codes,
        @VicField(scope = SECRET) Map<String, String> vault) {

    enum Level {
        @VicValue("0")
        NONE,
        @VicValue("2")
        HIGH
    }

    /** A record with a secret. */
    record Part(
            @VicField int count, @VicField(scope = SECRET) String password) {}

    /** A record with secrets only. */
    record Lock(
            @VicField(scope = SECRET) byte[] key,
            @VicField(scope = SECRET) @Nullable IpAddress from) {}
}
