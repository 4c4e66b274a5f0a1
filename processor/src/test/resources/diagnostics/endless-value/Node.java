package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Node(@VicField String v, @VicField(depth = 3) Node next) {
        //                                                ^ [VIC038] Component `next` always contains its own record (Node -> Node), so no value of the record can exist. Use an `Optional`, a list or a map, and limit its `depth`.
    record Left(@VicField(depth = 2) Right right) {}
        //                                 ^ [VIC038] Component `right` always contains its own record (Left -> Right -> Left), so no value of the record can exist. Use an `Optional`, a list or a map, and limit its `depth`.

    record Right(@VicField(depth = 0) Left left) {}
        //                                 ^ [VIC038] Component `left` always contains its own record (Right -> Left -> Right), so no value of the record can exist. Use an `Optional`, a list or a map, and limit its `depth`.

    record Ended(@VicField(depth = 2) @Nullable Ended next, @VicField(depth = 2) Optional<Ended> other) {}
}
