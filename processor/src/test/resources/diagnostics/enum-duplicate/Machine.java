package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField Level level) {
        //                     ^ [VIC027] component level is a Level, whose constants LOW and LOWER are both "LOW" on the wire. Give each constant a @VicValue of its own.
    enum Level {
        LOW,
        @VicValue("LOW")
        LOWER
    }
}
