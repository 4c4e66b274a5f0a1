package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

class Machine {
    @VicIgnore
    String field;
        // ^ [VIC036] @VicIgnore stands on field, which is no component of a record with @VicField components. Take the annotation away.

    record Plain(@VicIgnore String name) {}
        //                         ^ [VIC036] @VicIgnore stands on name, which is no component of a record with @VicField components. Take the annotation away.

    record Half(@VicField String name) {
        @VicIgnore
        static final int LIMIT = 3;
        //               ^ [VIC036] @VicIgnore stands on LIMIT, which is no component of a record with @VicField components. Take the annotation away.
    }
}
