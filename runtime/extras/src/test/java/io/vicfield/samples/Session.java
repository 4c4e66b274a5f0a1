package io.vicfield.samples;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;

/** A session of a host. */
public record Session(
        @VicField(scope = READ_ONLY) Cmd cmd,
        @VicField(scope = READ_WRITE, key = "status") int exitStatus,
        @VicField(scope = HIDDEN) String notes) {

    /** What a session runs. */
    public record Cmd(
            @VicField(scope = READ_ONLY, key = "Path") String path,
            @VicField(scope = READ_ONLY, key = "Args") List<String> args,
            @VicField String inherits) {}
}
