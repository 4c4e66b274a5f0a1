package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.List;

/** A group of secrets with a list that can be emptied. */
record Keyring(
        @VicField(scope = SECRET, atomic = "ring") String owner,
        @VicField(scope = SECRET, atomic = "ring") List<String> keys) {}
