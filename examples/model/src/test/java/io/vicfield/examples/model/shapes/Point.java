package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

/** Three scopes, which show the scopes above them. */
public record Point(
        @VicField(scope = READ_ONLY) long x,
        @VicField(scope = READ_WRITE) long y,
        @VicField(scope = HIDDEN) String n) {}
