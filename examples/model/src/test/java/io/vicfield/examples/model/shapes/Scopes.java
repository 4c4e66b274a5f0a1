package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

/** Every scope below every scope. */
public record Scopes(
        @VicField(scope = READ_ONLY) Middle ro,
        @VicField(scope = READ_WRITE) Middle rw,
        @VicField(scope = HIDDEN) Middle hid,
        @VicField(key = "Leaf") Leaf leaf) {}
