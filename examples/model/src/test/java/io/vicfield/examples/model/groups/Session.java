package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;

/** A process with values of its guest and of its host. */
record Session(
        @VicField(
                scope = {READ_WRITE, NON_PERSISTENT},
                atomic = "status")
        String status,

        @VicField(
                scope = {READ_WRITE, NON_PERSISTENT},
                atomic = "status")
        int exitCode,

        @VicField(scope = READ_ONLY, atomic = "command") String path,
        @VicField(scope = READ_ONLY, atomic = "command") List<String> args) {}
