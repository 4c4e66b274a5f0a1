package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(atomic = "a", skipEncode = true) String a,
        //                 ^ [VIC042] component a is in group a, but a is never written. Drop what keeps it from that, or take it out of the group.
        @VicField(atomic = "a", skipDecode = true) String b,
        //                 ^ [VIC042] component b is in group a, but b is never read. Drop what keeps it from that, or take it out of the group.
        @VicField(atomic = "a", depth = 0) String c,
        //                 ^ [VIC042] component c is in group a, but c is never written. Drop what keeps it from that, or take it out of the group.
        @VicField(atomic = "a") Part d) {
        //                 ^ [VIC042] component d is in group a, but Part.e is never read. Drop what keeps it from that, or take it out of the group.
    record Part(@VicField(skipDecode = true) String e, @VicField String f) {}
}
