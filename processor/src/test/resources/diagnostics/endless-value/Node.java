package sample;

import io.vicfield.VicField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Node(@VicField String v, @VicField(depth = 3) Node next) {
        //                                                ^ [VIC038] component next always holds its own record again (Node -> Node): no value of it would ever end. Make it an Optional, or a list or map, and give it a depth.
    record Left(@VicField(depth = 2) Right right) {}
        //                                 ^ [VIC038] component right always holds its own record again (Left -> Right -> Left): no value of it would ever end. Make it an Optional, or a list or map, and give it a depth.

    record Right(@VicField(depth = 0) Left left) {}
        //                                 ^ [VIC038] component left always holds its own record again (Right -> Left -> Right): no value of it would ever end. Make it an Optional, or a list or map, and give it a depth.

    record Ended(@VicField(depth = 2) @Nullable Ended next, @VicField(depth = 2) Optional<Ended> other) {}
}
