package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField Level level) {
        //                     ^ [VIC027] Component `level` has the enum type `Level`, whose constants `LOW` and `LOWER` have the same value `LOW`. Give each constant a different `@VicValue`.
//^ [VIC072] Record `Machine` has components that decode as null or as the year 1 if their keys are missing: `level` (null). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.
    enum Level {
        LOW,
        @VicValue("LOW")
        LOWER
    }
}
