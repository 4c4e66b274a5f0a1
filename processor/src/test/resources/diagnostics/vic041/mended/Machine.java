package sample;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_WRITE, atomic = "disk") String path,
        @VicField(scope = READ_WRITE, atomic = "disk") long size) {}
