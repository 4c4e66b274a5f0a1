package sample;

import io.vicfield.VicField;

class Machine {
    @VicField
    String name;
        // ^ [VIC001] `@VicField` is on `name`, which is not a record component. Declare the type as a record, or remove the annotation.
}
