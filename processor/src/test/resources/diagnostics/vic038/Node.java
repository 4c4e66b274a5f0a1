package sample;

import io.vicfield.VicField;

record Node(@VicField String name, @VicField(depth = 3) Node next) {}
        //                                                   ^ [VIC038] Component `next` always contains its own record (Node -> Node), so no value of the record can exist. Use an `Optional`, a list or a map, and limit its `depth`.
