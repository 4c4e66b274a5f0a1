package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

public record Primitives(
        @VicField boolean flag,
        @VicField(scope = READ_ONLY) byte tiny,
        @VicField(scope = READ_WRITE) short small,
        @VicField(scope = READ_ONLY, key = "Count") int count,
        @VicField(scope = READ_ONLY, key = "a/b") long total,
        @VicField(scope = READ_ONLY) float ratio,
        @VicField(scope = READ_ONLY) double exact) {}
