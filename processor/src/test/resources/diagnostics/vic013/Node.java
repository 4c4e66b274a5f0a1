package sample;

import io.vicfield.VicField;
import java.util.Optional;

record Node(@VicField String name, @VicField Optional<Node> next) {}
        //                                                  ^ [VIC013] Component `next` contains its own record (Node -> Node), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.
