package io.vicfield.examples.model;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

/** The identity of an entity, across execution environments. */
@Withers
public record Common(
        @VicField(key = "ExecutionEnvironment", doc = "What hosts the entity, if anything does.")
        String executionEnvironment,

        @VicField(scope = READ_ONLY, doc = "The ID in that environment; for a network interface its PCI slot.")
        String id,

        @VicField(scope = READ_ONLY, doc = "The name for people.")
        String name,

        @VicField(scope = HIDDEN, doc = "Free text.") String notes)
        implements CommonBuilder.With {
    /** Zero values. */
    public static final Common EMPTY = new Common("", "", "", "");
}
