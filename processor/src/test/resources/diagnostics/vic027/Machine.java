package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField Level level) {
        //                     ^ [VIC027] Component `level` has the enum type `Level`, whose constants `LOW` and `HIGH` have the same value `0`. Give each constant a different `@VicValue`.
    enum Level {
        @VicValue("0")
        LOW,
        @VicValue("0")
        HIGH
    }
}
