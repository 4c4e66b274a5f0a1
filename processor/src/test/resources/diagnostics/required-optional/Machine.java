package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField(required = true) Optional<String> optional,
        //                   ^ [VIC031] Component `optional` is `required`, but it is optional. Remove one of the two.
        @VicField(required = true) @Nullable String nullable,
        //                   ^ [VIC031] Component `nullable` is `required`, but it is optional. Remove one of the two.
        @VicField(required = true, defaultValue = "a") String defaulted,
        //                   ^ [VIC031] Component `defaulted` is `required`, but it has a default. Remove one of the two.
        @VicField(required = true, skipDecode = true) String skipped,
        //                   ^ [VIC031] Component `skipped` is `required`, but it is never decoded. Remove one of the two.
        @VicField(required = true, depth = 0) String cut) {}
        //                   ^ [VIC031] Component `cut` is `required`, but it is never decoded. Remove one of the two.
