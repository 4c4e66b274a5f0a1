package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField(required = true) Optional<String> optional,
        //                   ^ [VIC031] component optional is required, but optional. Drop one of the two.
        @VicField(required = true) @Nullable String nullable,
        //                   ^ [VIC031] component nullable is required, but optional. Drop one of the two.
        @VicField(required = true, defaultValue = "a") String defaulted,
        //                   ^ [VIC031] component defaulted is required, but has a default for its absence. Drop one of the two.
        @VicField(required = true, skipDecode = true) String skipped,
        //                   ^ [VIC031] component skipped is required, but never read. Drop one of the two.
        @VicField(required = true, depth = 0) String cut) {}
        //                   ^ [VIC031] component cut is required, but never read. Drop one of the two.
