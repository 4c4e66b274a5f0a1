package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.VicField;
import java.util.List;

/** A record of a session, whose codec is written by hand. */
public record Session(
        @VicField(scope = Scope.READ_ONLY, key = "cmd") Cmd cmd,
        @VicField(scope = Scope.READ_WRITE, key = "status") int exitStatus,
        @VicField(scope = Scope.HIDDEN, key = "notes") String notes) {

    public record Cmd(
            @VicField(scope = Scope.READ_ONLY, key = "Path") String path,
            @VicField(scope = Scope.READ_ONLY, key = "Args") List<String> args,
            @VicField String inherits) {}
}
