package io.vicfield.examples.model.secrets;

import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.Map;

/** Secrets in every place: a value, one that moved, one of a group, a map's names and what is below them. */
record Vault(
        @VicField(scope = READ_WRITE) String owner,

        @VicField(scope = SECRET) String code,

        @VicField(scope = SECRET, formerKeys = @FormerKey(key = "badge"))
        String pass,

        @VicField(scope = SECRET, atomic = "door") String door,

        @VicField(scope = SECRET, atomic = "door") String lock,

        @VicField(scope = SECRET) Map<String, Box> boxes) {
    /** One whose label is no secret: its key is, once the names are lost, nobody's. */
    record Box(
            @VicField(scope = READ_WRITE) String label,
            @VicField String content) {}
}
