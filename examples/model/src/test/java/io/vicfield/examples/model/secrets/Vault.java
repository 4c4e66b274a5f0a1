package io.vicfield.examples.model.secrets;

import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.Map;

/** Secrets in every place: a value, a moved value, a member of a group, and a map's names and entries. */
record Vault(
        @VicField(scope = READ_WRITE) String owner,

        @VicField(scope = SECRET) String code,

        @VicField(scope = SECRET, formerKeys = @FormerKey(key = "badge"))
        String pass,

        @VicField(scope = SECRET, atomic = "door") String door,

        @VicField(scope = SECRET, atomic = "door") String lock,

        @VicField(scope = SECRET) @SuppressWarnings("vicfield")
        Map<String, Box> boxes) {
    /** A box with a label that is not secret. Without the map's names, the key of the label belongs to no entry. */
    record Box(
            @VicField(scope = READ_WRITE) String label,
            @VicField String content) {}
}
