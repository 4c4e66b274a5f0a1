package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(@VicField(atomic = "outer") List<Part> parts, @VicField(atomic = "outer") String a) {
        //                        ^ [VIC044] Component `parts` is in group `outer`, but `Part.a` below it has a group of its own. Keep one of the two groups.
        //                        ^ [VIC044] Component `parts` is in group `outer`, but `Part.b` below it has a group of its own. Keep one of the two groups.
    record Part(@VicField(atomic = "inner") String a, @VicField(atomic = "inner") String b) {}
}
