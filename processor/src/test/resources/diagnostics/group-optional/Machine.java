package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField(atomic = "a") Optional<String> a,
        //                 ^ [VIC043] Component `a` is in group `a`, but `a` may be absent: a guest cannot delete keys, so an earlier value would remain. Use a value that is never absent, such as an empty string or list, or remove the component from the group.
        @VicField(atomic = "a") @Nullable Part b,
        //                 ^ [VIC043] Component `b` is in group `a`, but `b` may be absent: a guest cannot delete keys, so an earlier value would remain. Use a value that is never absent, such as an empty string or list, or remove the component from the group.
        //                 ^ [VIC043] Component `b` is in group `a`, but `Part.d` may be absent: a guest cannot delete keys, so an earlier value would remain. Use a value that is never absent, such as an empty string or list, or remove the component from the group.
        @VicField(atomic = "b") Part c) {
        //                 ^ [VIC043] Component `c` is in group `b`, but `Part.d` may be absent: a guest cannot delete keys, so an earlier value would remain. Use a value that is never absent, such as an empty string or list, or remove the component from the group.
    record Part(@VicField @Nullable String d, @VicField String e) {}
}
