package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField int level) {
    @VicValue("1")
    static final int LOW = 1;
        //           ^ [VIC032] `@VicValue` is on `LOW`, which is not an enum constant. Remove the annotation.
}
