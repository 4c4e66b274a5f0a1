package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

record Machine(
        @VicField(scope = READ_WRITE, atomic = "a") String a,
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}, atomic = "a") String b,
        //                                                       ^ [VIC041] Component `b` is in group `a`, but `b` is READ_WRITE and NON_PERSISTENT and `a` is READ_WRITE. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(scope = READ_WRITE, atomic = "c") String c,
        @VicField(atomic = "c") String d,
        //                 ^ [VIC041] Component `d` is in group `c`, but `d` is without a scope and `c` is READ_WRITE. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(scope = SECRET, atomic = "e") String e,
        @VicField(scope = HIDDEN, atomic = "e") String f,
        //                                 ^ [VIC041] Component `f` is in group `e`, but `f` is HIDDEN and `e` is READ_ONLY and SECRET. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(scope = READ_WRITE, atomic = "g") Part g,
        //                                     ^ [VIC041] Component `g` is in group `g`, but `Part.other` is READ_ONLY and `g` is READ_WRITE. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(scope = READ_WRITE, atomic = "g") Map<String, List<Part>> h,
        //                ^ [VIC070] Component `h` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Part.other` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
        //                                     ^ [VIC041] Component `h` is in group `g`, but `Part.other` is READ_ONLY and `g` is READ_WRITE. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(atomic = "i") Part i,
        //                 ^ [VIC041] Component `i` is in group `i`, but `Part.other` is READ_ONLY and `i` is without a scope. Give all members, and the components below them, the same scope: a program reads or writes the whole group.
        @VicField(scope = {VOLATILE, READ_ONLY}, atomic = "fine") String fine,
        @VicField(scope = VOLATILE, atomic = "fine") String fineToo,
        @VicField(scope = READ_ONLY, atomic = "fine") String fineAsWell) {
    record Part(@VicField String inherits, @VicField(scope = READ_ONLY) String other) {}
}
