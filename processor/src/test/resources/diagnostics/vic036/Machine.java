package sample;

import io.vicfield.VicIgnore;

class Machine {
    @VicIgnore
    String name;
        // ^ [VIC036] `@VicIgnore` is on `name`, which is not a component of a record with `@VicField` components. Remove the annotation. To encode the record, add `@VicField` to its other components.
}
