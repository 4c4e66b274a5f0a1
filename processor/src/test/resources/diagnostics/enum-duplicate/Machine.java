package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField Level level) {
        //                     ^ [VIC027] Component `level` has the enum type `Level`, whose constants `LOW` and `LOWER` have the same value `LOW`. Give each constant a different `@VicValue`.
    enum Level {
        LOW,
        @VicValue("LOW")
        LOWER
    }
}
