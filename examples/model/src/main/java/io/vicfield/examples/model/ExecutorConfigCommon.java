package io.vicfield.examples.model;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

/** The identity of an executor. Unlike the name in {@link Common}, its name is hidden from the guest. */
@Withers
public record ExecutorConfigCommon(
        @VicField(key = "ExecutionEnvironment", doc = "What hosts the executor, if anything does.")
        String executionEnvironment,

        @VicField(scope = READ_ONLY, doc = "The ID in that environment.")
        String id,

        @VicField(scope = HIDDEN, doc = "The name for people.")
        String name,

        @VicField(scope = HIDDEN, doc = "Free text.") String notes)
        implements ExecutorConfigCommonBuilder.With {
    /** Zero values. */
    public static final ExecutorConfigCommon EMPTY = new ExecutorConfigCommon("", "", "", "");
}
