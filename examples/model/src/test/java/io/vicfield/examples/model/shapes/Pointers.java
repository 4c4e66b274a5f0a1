package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Optional;

/** Optional components, some of them with {@code follow = false}. */
public record Pointers(
        @VicField(scope = READ_ONLY) Optional<String> name,
        @VicField(scope = READ_WRITE) Optional<Long> count,
        @VicField(scope = READ_ONLY) Optional<Point> where,
        @VicField(scope = READ_ONLY, follow = false) Optional<Point> off) {}
