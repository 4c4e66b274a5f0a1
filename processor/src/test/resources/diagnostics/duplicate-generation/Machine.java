package sample;

import static io.vicfield.ListFormat.INDEXED;

import io.vicfield.VicField;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

class Machine {
    record Elements(
            @VicField(atomic = "status") List<String> status, @VicField(atomic = "status") int code) {}
        //                                            ^ [VIC009] Components `status` and `status` have the same key `status~` (the generation of group `status`). Give one of them another key.

    record Sorted(
            @VicField(atomic = "a") SortedSet<String> a, @VicField(atomic = "a") int code) {}
        //                                            ^ [VIC009] Components `a` and `a` have the same key `a~` (the generation of group `a`). Give one of them another key.

    record Any(
            @VicField(atomic = "a") Collection<String> a, @VicField(atomic = "a") int code) {}
        //                                             ^ [VIC009] Components `a` and `a` have the same key `a~` (the generation of group `a`). Give one of them another key.

    record Before(
            @VicField List<String> Status, @VicField(atomic = "status") int code, @VicField(atomic = "status") int other) {}
        //                                                                  ^ [VIC009] Components `Status` and `code` have the same key `status~` (the generation of group `status`) except for upper and lower case. Give one of them another key.

    record Inner(@VicField(atomic = "b") int code, @VicField(atomic = "b") int other) {}

    record Nested(@VicField Inner a, @VicField(key = "a/b") List<String> sibling) {}
        //                                           ^ [VIC009] Components `a.code` and `sibling` have the same key `a/b~` (the generation of group `b`). Give one of them another key.

    record Fine(
            @VicField(list = INDEXED, atomic = "status") List<String> status,
            @VicField(atomic = "status") int code,
            @VicField(atomic = "bytes") byte[] bytes,
            @VicField(atomic = "bytes") int other) {}
}
