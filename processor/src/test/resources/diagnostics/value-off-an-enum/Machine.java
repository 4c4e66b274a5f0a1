package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField String name) {
    @VicValue("1")
    static final int ONE = 1;
        //           ^ [VIC032] `@VicValue` is on `ONE`, which is not an enum constant. Remove the annotation.

    enum Level {
        LOW;

        @VicValue("2")
        static final Level OTHER = LOW;
        //                 ^ [VIC032] `@VicValue` is on `OTHER`, which is not an enum constant. Remove the annotation.
    }
}
