package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

/** The times when a session was created, started and stopped, in Unix time. */
@Withers
public record Detail(
        @VicField(scope = READ_WRITE, key = "createtime", doc = "When it was created, in Unix time.")
        long createTime,

        @VicField(scope = READ_WRITE, key = "starttime", doc = "When it was last started, in Unix time.")
        long startTime,

        @VicField(scope = READ_WRITE, key = "stoptime", doc = "When it last ended, in Unix time.")
        long stopTime)
        implements DetailBuilder.With {
    /** Zero values. */
    public static final Detail EMPTY = new Detail(0, 0, 0);
}
