package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

class Machine {
    @VicIgnore
    String field;
        // ^ [VIC036] `@VicIgnore` is on `field`, which is not a component of a record with `@VicField` components. Remove the annotation. To encode the record, add `@VicField` to its other components.

    record Plain(@VicIgnore String name) {}
        //                         ^ [VIC036] `@VicIgnore` is on `name`, which is not a component of a record with `@VicField` components. Remove the annotation. To encode the record, add `@VicField` to its other components.

    record Half(@VicField String name) {
        @VicIgnore
        static final int LIMIT = 3;
        //               ^ [VIC036] `@VicIgnore` is on `LIMIT`, which is not a component of a record with `@VicField` components. Remove the annotation. To encode the record, add `@VicField` to its other components.
    }
}
