package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;

/** A record below a {@link Tree}. */
public record Branch(
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY) List<Twig> twigs,
        @VicField(scope = READ_ONLY) Twig main) {}
