package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(
        @VicField(atomic = "a") String a,
        //                 ^ [VIC045] Component `a` is the only component of group `a`, and a single key needs no group. Add other components to the group, or remove `atomic`.
        @VicField(atomic = "b") byte[] b,
        //                 ^ [VIC045] Component `b` is the only component of group `b`, and a single key needs no group. Add other components to the group, or remove `atomic`.
        @VicField(atomic = "fine") List<String> fine,
        //                                      ^ [VIC009] Components `fine` and `fine` have the same key `fine~` (the generation of group `fine`). Give one of them another key.
        @VicField(atomic = "fineToo") Part part) {
    record Part(@VicField String a, @VicField String b) {}
}
