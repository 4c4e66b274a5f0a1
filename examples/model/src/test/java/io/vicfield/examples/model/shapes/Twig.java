package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

/** A record below a {@link Branch}. */
public record Twig(@VicField(scope = READ_ONLY) String leaf) {}
