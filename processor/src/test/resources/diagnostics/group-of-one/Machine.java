package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(
        @VicField(atomic = "a") String a,
        //                 ^ [VIC045] component a is all there is of group a: one key is always written and read as one. Name the group at the others too, or drop atomic.
        @VicField(atomic = "b") byte[] b,
        //                 ^ [VIC045] component b is all there is of group b: one key is always written and read as one. Name the group at the others too, or drop atomic.
        @VicField(atomic = "fine") List<String> fine,
        //                                      ^ [VIC009] components fine and fine share the key fine~, the generation of group fine. Give one of them another key.
        @VicField(atomic = "fineToo") Part part) {
    record Part(@VicField String a, @VicField String b) {}
}
