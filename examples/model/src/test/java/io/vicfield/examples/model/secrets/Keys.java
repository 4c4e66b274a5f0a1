package io.vicfield.examples.model.secrets;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** Secrets in lists and maps: a group that the guest writes, a map of secrets, and a map that was secret before. */
record Keys(
        @VicField(
                scope = {READ_WRITE, SECRET},
                atomic = "bundle")
        List<String> ring,

        @VicField(
                scope = {READ_WRITE, SECRET},
                atomic = "bundle")
        String owner,

        @VicField(scope = {READ_ONLY, SECRET}) Map<String, String> tokens,

        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(scope = {READ_ONLY, SECRET}))
        Map<String, String> notes) {}
