package io.vicfield.samples;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

/** A record whose components had other keys. */
public record Moved(
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "label", scope = HIDDEN))
        String name,

        @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "active"))
        boolean started) {}
