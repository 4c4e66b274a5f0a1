package sample;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Optional;

record Machine(
        @VicField(scope = READ_WRITE, atomic = "disk") Optional<String> path,
        //                                     ^ [VIC043] Component `path` is in group `disk`, but `path` may be absent: a guest cannot delete keys, so an earlier value would remain. Use a value that is never absent, such as an empty string or list, or remove the component from the group.
        @VicField(scope = READ_WRITE, atomic = "disk") long size) {}
