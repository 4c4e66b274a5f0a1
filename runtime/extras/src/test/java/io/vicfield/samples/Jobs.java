package io.vicfield.samples;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.Map;

/** Jobs that the guest lists, with commands of the host that had another key. */
public record Jobs(
        @SuppressWarnings("vicfield") @VicField(scope = READ_WRITE)
        Map<String, Job> jobs) {
    /** A job. */
    public record Job(
            @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "run"))
            String command,

            @VicField(scope = READ_WRITE) boolean ended) {}
}
