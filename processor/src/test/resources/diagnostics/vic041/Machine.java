package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_WRITE, atomic = "disk") String path,
        @VicField(scope = READ_ONLY, atomic = "disk") long size) {}
        //                                    ^ [VIC041] Component `size` is in group `disk`, but `size` is READ_ONLY and `path` is READ_WRITE. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
