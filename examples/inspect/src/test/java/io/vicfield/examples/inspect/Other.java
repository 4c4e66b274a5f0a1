package io.vicfield.examples.inspect;

import io.vicfield.FormerKey;
import io.vicfield.Scope;
import io.vicfield.VicField;

/** Shares a key with {@link Sample}. */
record Other(
        @VicField(scope = Scope.READ_ONLY) String name,

        @VicField(
                scope = Scope.READ_ONLY,
                required = true,
                formerKeys = @FormerKey(key = "needed"),
                doc = "Has to be there.")
        String must) {}
