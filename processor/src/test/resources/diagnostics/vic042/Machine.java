package sample;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_WRITE, atomic = "disk", skipEncode = true) String path,
        //                                     ^ [VIC042] Component `path` is in group `disk`, but `path` is never encoded. Encode and decode all members of a group, or remove the component from the group.
        @VicField(scope = READ_WRITE, atomic = "disk") long size) {}
