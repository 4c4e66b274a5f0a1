package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(atomic = "a", skipEncode = true) String a,
        //                 ^ [VIC042] Component `a` is in group `a`, but `a` is never encoded. Encode and decode all members of a group, or remove the component from the group.
        @VicField(atomic = "a", skipDecode = true) String b,
        //                 ^ [VIC042] Component `b` is in group `a`, but `b` is never decoded. Encode and decode all members of a group, or remove the component from the group.
        @VicField(atomic = "a", depth = 0) String c,
        //                 ^ [VIC042] Component `c` is in group `a`, but `c` is never encoded. Encode and decode all members of a group, or remove the component from the group.
        @VicField(atomic = "a") Part d) {
        //                 ^ [VIC042] Component `d` is in group `a`, but `Part.e` is never decoded. Encode and decode all members of a group, or remove the component from the group.
    record Part(@VicField(skipDecode = true) String e, @VicField String f) {}
}
