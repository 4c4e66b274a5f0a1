package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

/** A component of each scalar kind. */
public record Scalars(
        @VicField(scope = READ_ONLY) String text,
        @VicField(scope = READ_WRITE) boolean flag,
        @VicField(scope = HIDDEN) byte tiny,
        @VicField(scope = READ_ONLY, key = "short") short small,
        @VicField(scope = READ_ONLY) int medium,
        @VicField(scope = READ_WRITE, key = "long") long large,
        @VicField(scope = READ_ONLY) long plain,
        @VicField(scope = READ_ONLY) double real,
        @VicField(scope = READ_ONLY) byte[] blob) {}
