package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField(atomic = "a") Optional<String> a,
        //                 ^ [VIC043] component a is in group a, but a may be absent: where a guest, which cannot delete keys, writes the group an earlier value would stay. Use a value that is always there, as "" or an empty list are, or take it out of the group.
        @VicField(atomic = "a") @Nullable Part b,
        //                 ^ [VIC043] component b is in group a, but b may be absent: where a guest, which cannot delete keys, writes the group an earlier value would stay. Use a value that is always there, as "" or an empty list are, or take it out of the group.
        //                 ^ [VIC043] component b is in group a, but Part.d may be absent: where a guest, which cannot delete keys, writes the group an earlier value would stay. Use a value that is always there, as "" or an empty list are, or take it out of the group.
        @VicField(atomic = "b") Part c) {
        //                 ^ [VIC043] component c is in group b, but Part.d may be absent: where a guest, which cannot delete keys, writes the group an earlier value would stay. Use a value that is always there, as "" or an empty list are, or take it out of the group.
    record Part(@VicField @Nullable String d, @VicField String e) {}
}
